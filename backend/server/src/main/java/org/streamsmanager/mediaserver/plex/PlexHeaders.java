package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import org.streamsmanager.shared.Secret;

/** Who calls: the same client identifier for ever, and the token in a header, where no log shows it. */
final class PlexHeaders implements ClientRequestFilter {
    static final String PRODUCT = "Streams Manager";
    private final Secret token;
    private final String clientIdentifier;

    /** The token is null as long as nobody is signed in. */
    PlexHeaders(Secret token, String clientIdentifier) {
        this.token = token;
        this.clientIdentifier = clientIdentifier;
    }

    @Override
    public void filter(ClientRequestContext request) {
        MultivaluedMap<String, Object> headers = request.getHeaders();
        headers.putSingle("X-Plex-Client-Identifier", clientIdentifier);
        headers.putSingle("X-Plex-Product", PRODUCT);
        headers.putSingle("X-Plex-Device-Name", PRODUCT);
        if (token != null) {
            headers.putSingle("X-Plex-Token", token.reveal());
        }
    }
}
