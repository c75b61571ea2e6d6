package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.databind.JsonNode;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Lookup;

/** Whether an address or a user name belongs to an account. */
final class PlexLookup {
    private final PlexCalls calls;

    PlexLookup(PlexCalls calls) {
        this.calls = calls;
    }

    Lookup of(String address) {
        try {
            JsonNode response = PlexText.xml(calls.body(() -> calls.v1().validate(address)));
            return "0".equals(PlexText.attribute(response, "code"))
                    ? new Lookup.Known()
                    : new Lookup.Undetermined("plex.tv answered " + PlexText.attribute(response, "status"));
        } catch (PlexFailure failure) {
            if (failure.kind() == FailureClass.REFUSED && failure.code() != 0) {
                return address.contains("@") ? new Lookup.NotRegistered() : new Lookup.UnknownName();
            }
            throw failure;
        }
    }
}
