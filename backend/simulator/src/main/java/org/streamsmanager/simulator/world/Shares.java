package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All shares, with the indexes that a list of a hundred thousand people needs. */
public final class Shares implements Serializable {
    private final Map<Long, Share> byId = new LinkedHashMap<>();
    private final Map<Long, Map<Long, Share>> byPerson = new HashMap<>();
    private final Map<String, Map<Long, Share>> byServer = new HashMap<>();
    private final Map<String, Share> byAccessToken = new HashMap<>();
    private final Map<String, Map<Long, Share>> byAddress = new HashMap<>();

    void add(Share share) {
        byId.put(share.id(), share);
        byServer.computeIfAbsent(share.machineIdentifier(), any -> new TreeMap<>())
                .put(share.id(), share);
        byAccessToken.put(share.accessToken(), share);
        indexPerson(share);
    }

    /** Called again once the person of an invitation is known. */
    void indexPerson(Share share) {
        if (share.invitedId() == null) {
            byAddress
                    .computeIfAbsent(lower(share.invitedEmail()), any -> new TreeMap<>())
                    .put(share.id(), share);
        } else {
            byPerson.computeIfAbsent(share.invitedId(), any -> new TreeMap<>()).put(share.id(), share);
        }
    }

    void remove(Share share) {
        byId.remove(share.id());
        byAccessToken.remove(share.accessToken());
        byServer.get(share.machineIdentifier()).remove(share.id());
        dropPerson(share);
    }

    /** To be called before the person of a share changes. */
    void dropPerson(Share share) {
        if (share.invitedId() == null) {
            byAddress.get(lower(share.invitedEmail())).remove(share.id());
        } else {
            byPerson.get(share.invitedId()).remove(share.id());
        }
    }

    /** Open invitations to an address that nobody had registered when they were sent. */
    public List<Share> waitingFor(String email) {
        return List.copyOf(byAddress.getOrDefault(lower(email), Map.of()).values());
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    public Optional<Share> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Share> all() {
        return byId.values();
    }

    public Optional<Share> byAccessToken(String token) {
        return Optional.ofNullable(token).map(byAccessToken::get).filter(Share::accepted);
    }

    public List<Share> ofPerson(long personId) {
        return List.copyOf(byPerson.getOrDefault(personId, Map.of()).values());
    }

    public List<Share> between(long ownerId, long personId) {
        return ofPerson(personId).stream().filter(s -> s.ownerId() == ownerId).toList();
    }

    public List<Share> onServer(String machineIdentifier) {
        return List.copyOf(byServer.getOrDefault(machineIdentifier, Map.of()).values());
    }

    public Stream<Share> ofOwner(long ownerId) {
        return byId.values().stream().filter(share -> share.ownerId() == ownerId);
    }
}
