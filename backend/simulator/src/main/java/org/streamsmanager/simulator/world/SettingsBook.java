package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Settings live per owner and person, not per share: changing them for one server changes them for all. */
public final class SettingsBook implements Serializable {
    private record Key(long ownerId, String person) implements Serializable {}

    private final Map<Key, SharingSettings> settings = new HashMap<>();

    public SharingSettings of(long ownerId, long personId) {
        return settings.getOrDefault(key(ownerId, personId), SharingSettings.NONE);
    }

    public SharingSettings of(Share share) {
        return settings.getOrDefault(key(share), SharingSettings.NONE);
    }

    public void set(long ownerId, long personId, SharingSettings value) {
        settings.put(key(ownerId, personId), value);
    }

    void set(Share share, SharingSettings value) {
        settings.put(key(share), value);
    }

    void forget(long ownerId, long personId) {
        settings.remove(key(ownerId, personId));
    }

    /** An invitation by address has found its person. */
    void adopt(long ownerId, String email, long personId) {
        SharingSettings waiting = settings.remove(new Key(ownerId, lower(email)));
        if (waiting != null) {
            settings.putIfAbsent(key(ownerId, personId), waiting);
        }
    }

    private static Key key(Share share) {
        return share.invitedId() == null
                ? new Key(share.ownerId(), lower(share.invitedEmail()))
                : key(share.ownerId(), share.invitedId());
    }

    private static Key key(long ownerId, long personId) {
        return new Key(ownerId, "#" + personId);
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
