package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Version 2 on the wire. Anything may be absent. */
final class PlexModel {
    private PlexModel() {}

    record Pin(String id, String code, String expiresAt, String authToken) {}

    record User(String id, String uuid, String username, String title, String email, Subscription subscription) {}

    record Subscription(boolean active, List<String> features) {}

    record Resource(
            String name,
            String productVersion,
            String clientIdentifier,
            String provides,
            boolean owned,
            boolean presence,
            String accessToken,
            List<Way> connections) {}

    record Way(String uri, boolean local, boolean relay) {}

    record OwnedServer(List<Section> librarySections) {}

    record Section(String id, String key, String title, String type) {}

    record Share(
            String id,
            String machineIdentifier,
            String invitedId,
            String invitedEmail,
            boolean accepted,
            String acceptedAt,
            String deletedAt,
            String leftAt,
            boolean allLibraries,
            Person invited,
            JsonNode sharingSettings,
            List<Section> libraries) {}

    record Sent(List<Share> sharedServers) {}

    record Person(
            String id, String uuid, String title, String username, String email, boolean home, boolean restricted) {}

    record Home(List<Person> users) {}

    record Container<T>(@JsonProperty("MediaContainer") T container) {}

    record Identity(String machineIdentifier, String version) {}

    record Directories(@JsonProperty("Directory") List<Directory> directories) {}

    record Directory(String key, String title, String type) {}

    record Size(Integer totalSize) {}
}
