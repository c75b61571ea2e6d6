package org.streamsmanager.mediaserver;

import org.streamsmanager.shared.Problem;

/** How accounts, servers and locations refuse. */
public enum MediaServerProblem implements Problem {
    UNKNOWN_PLEX_ACCOUNT(Kind.NOT_FOUND, "There is no such Plex account."),
    UNKNOWN_SIGN_IN(Kind.NOT_FOUND, "There is no such sign-in."),
    UNKNOWN_SERVER(Kind.NOT_FOUND, "There is no such server."),
    UNKNOWN_LOCATION(Kind.NOT_FOUND, "There is no such location."),
    PLEX_TOKEN_REFUSED(Kind.INVALID, "plex.tv does not accept this token."),
    PLEX_ACCOUNT_KNOWN(Kind.CONFLICT, "This Plex account is here already. Link it again instead."),
    PLEX_ACCOUNT_MISMATCH(Kind.CONFLICT, "This token belongs to another Plex account."),
    PLEX_TOKEN_REJECTED(Kind.CONFLICT, "plex.tv rejects the token of this account. Link it again."),
    PLEX_UNAVAILABLE(Kind.UNAVAILABLE, "plex.tv does not answer as it should. Try again in a moment."),
    SERVER_NOT_OWNED(Kind.INVALID, "This account owns no server with that identifier."),
    SERVER_KNOWN(Kind.CONFLICT, "This server is here already."),
    SERVER_DETACHED(Kind.CONFLICT, "This server belongs to no linked account."),
    SERVER_STRANGER(Kind.CONFLICT, "Another server answers at this address."),
    SERVER_SILENT(Kind.CONFLICT, "The server does not answer."),
    CERTIFICATE_UNTRUSTED(Kind.CONFLICT, "Nobody vouches for the certificate of this server."),
    CERTIFICATE_CHANGED(Kind.CONFLICT, "The server shows another certificate now. Test it again and look at that one."),
    CERTIFICATE_NOT_NEEDED(Kind.CONFLICT, "The server can be reached without trusting a certificate."),
    UNKNOWN_SYNCHRONISATION(Kind.NOT_FOUND, "There is no such synchronisation."),
    LOCATION_KNOWN(Kind.CONFLICT, "There is a location of that name."),
    LOCATION_IN_USE(Kind.CONFLICT, "Servers are at this location. Give them another one first.");

    private final Kind kind;
    private final String title;

    MediaServerProblem(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
