package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Account tokens: each belongs to one account and to one device. Tokens of shares live on the shares. */
public final class Tokens implements Serializable {
    /** Whose token it is, and the device it was made for. */
    public record Grant(long accountId, String clientIdentifier) implements Serializable {}

    private final Map<String, Grant> grants = new HashMap<>();

    public void grant(String token, Account account, String clientIdentifier) {
        grants.put(token, new Grant(account.id(), clientIdentifier));
    }

    public Optional<Grant> find(String token) {
        return Optional.ofNullable(token).map(grants::get);
    }

    public boolean revoke(String token) {
        return grants.remove(token) != null;
    }

    public void revokeAll(Account account) {
        grants.values().removeIf(grant -> grant.accountId() == account.id());
    }

    void revoke(Account account, String clientIdentifier) {
        grants.values().remove(new Grant(account.id(), clientIdentifier));
    }

    public Optional<String> of(Device device) {
        Grant grant = new Grant(device.accountId(), device.clientIdentifier());
        return grants.entrySet().stream()
                .filter(entry -> entry.getValue().equals(grant))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
