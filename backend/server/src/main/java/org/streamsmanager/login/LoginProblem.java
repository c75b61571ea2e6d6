package org.streamsmanager.login;

import org.streamsmanager.shared.Problem;

/** How signing in and setting up refuse. */
public enum LoginProblem implements Problem {
    SIGN_IN_REFUSED(Kind.UNAUTHENTICATED, "E-mail or password is wrong."),
    TOO_MANY_ATTEMPTS(Kind.TOO_MANY, "Too many attempts. Wait a little, then try again."),
    SESSION_ENDED(Kind.UNAUTHENTICATED, "Your session has ended. Sign in again."),
    SIGN_IN_LINK_SPENT(Kind.GONE, "This link was used already or has expired. Ask for a new one."),
    SETUP_LINK_WRONG(Kind.GONE, "This set-up link is not valid. Restart the panel to get a new one."),
    ALREADY_SET_UP(Kind.CONFLICT, "This panel has an administrator already."),
    WRONG_PASSWORD(Kind.INVALID, "The current password is not right."),
    UNKNOWN_LOGIN(Kind.NOT_FOUND, "There is no such login."),
    UNKNOWN_SESSION(Kind.NOT_FOUND, "There is no such session."),
    UNKNOWN_ROLE(Kind.NOT_FOUND, "There is no such role."),
    EMAIL_TAKEN(Kind.CONFLICT, "Another login has this e-mail address."),
    ROLE_NAME_TAKEN(Kind.CONFLICT, "Another role has this name."),
    ROLE_IS_FIXED(Kind.CONFLICT, "This role is built in and stays as it is."),
    ROLE_IN_USE(Kind.CONFLICT, "Logins have this role. Give them another one first."),
    UNKNOWN_PERMISSION(Kind.INVALID, "There is no such permission."),
    BEYOND_YOURSELF(Kind.FORBIDDEN, "This login or role may do more than you may."),
    LAST_ADMINISTRATOR(Kind.CONFLICT, "Nobody else could run the panel then. Make another administrator first."),
    NOT_YOURSELF(Kind.CONFLICT, "That would lock you out yourself."),
    STAFF_STAY(Kind.CONFLICT, "You help to run this panel. Let an administrator take that from you first."),
    NO_EMAIL(Kind.CONFLICT, "This login has no e-mail address."),
    NO_ADDRESS_KNOWN(Kind.CONFLICT, "No e-mail address of this user is known."),
    RESET_LINK_SPENT(Kind.GONE, "This link was used already or has expired. Ask for a new one."),
    REGISTRATION_CLOSED(Kind.CONFLICT, "This site takes no registrations at the moment."),
    DISCORD_NEEDED(Kind.INVALID, "Your Discord name and id are needed."),
    EMAIL_LINK_SPENT(Kind.GONE, "This link was used already or has expired. Ask for another one in My account."),
    TOO_MANY_MAILS(
            Kind.TOO_MANY, "This mail was sent several times today. Look into the mailbox, or try again tomorrow."),
    CONFIRMATION_SPENT(Kind.GONE, "This link was used already or has expired. Register again."),
    PLEX_SIGN_IN_OFF(Kind.CONFLICT, "Signing in with Plex is switched off here."),
    PLEX_NOT_REACHABLE(Kind.UNAVAILABLE, "Plex does not answer at the moment. Try again in a little while."),
    UNKNOWN_PLEX_SIGN_IN(Kind.NOT_FOUND, "This sign-in has ended. Begin again."),
    PLEX_ACCOUNT_RETIRED(Kind.FORBIDDEN, "This Plex account was retired here. Sign in with your new one."),
    PLEX_ACCOUNT_UNKNOWN(Kind.FORBIDDEN, "This Plex account has no access here, and registrations are closed."),
    WRONG_ORIGIN(Kind.FORBIDDEN, "This request did not come from the panel's own pages.");

    private final Kind kind;
    private final String title;

    LoginProblem(Kind kind, String title) {
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
