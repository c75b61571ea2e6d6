package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Authorised devices. A client that makes up a new identifier each time fills its owner's list. */
public final class Devices implements Serializable {
    private record Key(long accountId, String clientIdentifier) implements Serializable {}

    private final Ids ids;
    private final Map<Key, Device> devices = new LinkedHashMap<>();

    Devices(Ids ids) {
        this.ids = ids;
    }

    public void seen(Account account, ClientDescription client, Instant now) {
        devices.computeIfAbsent(new Key(account.id(), client.identifier()), key -> device(account, client, now));
    }

    private Device device(Account account, ClientDescription client, Instant now) {
        return new Device(
                ids.next(Ids.Kind.DEVICE),
                account.id(),
                client.identifier(),
                client.deviceName(),
                client.product(),
                client.version(),
                client.platform(),
                now);
    }

    public List<Device> of(Account account) {
        return devices.values().stream()
                .filter(device -> device.accountId() == account.id())
                .toList();
    }

    Optional<Device> remove(Account account, long id) {
        Optional<Device> device =
                of(account).stream().filter(candidate -> candidate.id() == id).findFirst();
        device.ifPresent(known -> devices.remove(new Key(account.id(), known.clientIdentifier())));
        return device;
    }
}
