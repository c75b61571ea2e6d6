package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All accounts, and how they are found. A closed account is found by its number only. */
public final class Accounts implements Serializable {
    private final Ids ids;
    private final Map<Long, Account> byId = new LinkedHashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<String, Long> byEmail = new HashMap<>();

    Accounts(Ids ids) {
        this.ids = ids;
    }

    public Account addOwner(String username, String email, Instant joinedAt) {
        return add(new Account(ids.next(Ids.Kind.OWNER), joinedAt, username, username, email));
    }

    public Account addPerson(String username, String email, Instant joinedAt) {
        if (find(username).isPresent()
                || find(email).filter(a -> email.equals(a.email())).isPresent()) {
            throw Refusal.BAD_REQUEST.error("The name or address is taken: " + username + ", " + email);
        }
        return add(new Account(ids.next(Ids.Kind.PERSON), joinedAt, username, username, email));
    }

    public Account addManaged(String title, String profile, Instant joinedAt) {
        return add(new Account(ids.next(Ids.Kind.PERSON), joinedAt, null, title, null).managed(profile));
    }

    private Account add(Account account) {
        byId.put(account.id(), account);
        index(account);
        return account;
    }

    private void index(Account account) {
        if (account.username() != null) {
            byName.put(lower(account.username()), account.id());
            byEmail.put(account.email(), account.id());
            byEmail.putIfAbsent(lower(account.email()), account.id());
        }
    }

    public void rename(Account account, String username, String email) {
        forget(account);
        account.rename(username, email);
        index(account);
    }

    void close(Account account) {
        account.close();
        forget(account);
    }

    private void forget(Account account) {
        byName.values().remove(account.id());
        byEmail.values().removeIf(id -> id == account.id());
    }

    public Collection<Account> all() {
        return byId.values();
    }

    public Optional<Account> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Account require(long id) {
        return byId(id).orElseThrow(Refusal.NOT_FOUND::error);
    }

    /** By user name or e-mail; an address in its exact spelling comes before one that differs in case. */
    public Optional<Account> find(String text) {
        String name = text.strip();
        Long id = byEmail.get(name);
        if (id == null) {
            id = byEmail.get(lower(name));
        }
        return Optional.ofNullable(id == null ? byName.get(lower(name)) : id).map(byId::get);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
