package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The places of calls in time: of each account, and of each address; the account's row is always locked first. */
@ApplicationScoped
class CallSlots {
    private static final String OPEN = "insert into call_budget (account, next_slot, last_given, limited_times)"
            + " values (:key, :first, :first, 0) on conflict (account) do nothing";
    private static final String OPEN_ADDRESS = "insert into call_budget_address (address, next_slot, last_given)"
            + " values (:key, :first, :first) on conflict (address) do nothing";
    private static final String CHARGE = "update call_budget set next_slot = greatest(next_slot, :floor)"
            + " + make_interval(secs => :cost) where account = :key";
    private static final String CHARGE_ADDRESS =
            "update call_budget_address set next_slot = greatest(next_slot, :floor)"
                    + " + make_interval(secs => :cost) where address = :key";
    private static final String FREE = " and next_slot <= :now";
    private static final String NOT_BLOCKED = " and (blocked_until is null or blocked_until <= :now)";
    private static final String GIVE = "update call_budget set last_given ="
            + " greatest(last_given, next_slot, coalesce(blocked_until, next_slot), :now) + make_interval(secs => :cost)"
            + " where account = :key returning last_given";
    private static final String GIVE_ADDRESS = "update call_budget_address set last_given ="
            + " greatest(last_given, next_slot, :now) + make_interval(secs => :cost)"
            + " where address = :key returning last_given";
    private static final String GIVE_BACK =
            "update call_budget set next_slot = next_slot - make_interval(secs => :cost) where account = :key";
    private static final String ADDRESS = "select coalesce(proxy_url, 'direct') from plex_account where id = :account";
    private final EntityManager entities;
    private final MediaConfig config;

    CallSlots(EntityManager entities, MediaConfig config) {
        this.entities = entities;
        this.config = config;
    }

    Optional<Instant> take(UUID account, int calls, Instant now) {
        open(account, now);
        double cost = calls / config.callsPerSecond();
        if (charge(CHARGE + FREE + NOT_BLOCKED, account, cost, floor(now))
                        .setParameter("now", now)
                        .executeUpdate()
                == 0) {
            return Optional.of(give(GIVE, account, cost, now));
        }
        String address = address(account);
        double atAddress = calls / config.callsPerSecondAndAddress();
        openAddress(address, now);
        if (charge(CHARGE_ADDRESS + FREE, address, atAddress, addressFloor(now))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1) {
            return Optional.empty();
        }
        entities.createNativeQuery(GIVE_BACK)
                .setParameter("key", account)
                .setParameter("cost", cost)
                .executeUpdate();
        return Optional.of(give(GIVE_ADDRESS, address, atAddress, now));
    }

    /** Calls that were made without a place of their own. */
    void charge(UUID account, int calls, Instant now) {
        open(account, now);
        charge(CHARGE, account, calls / config.callsPerSecond(), floor(now)).executeUpdate();
        String address = address(account);
        openAddress(address, now);
        charge(CHARGE_ADDRESS, address, calls / config.callsPerSecondAndAddress(), addressFloor(now))
                .executeUpdate();
    }

    void open(UUID account, Instant now) {
        entities.createNativeQuery(OPEN)
                .setParameter("key", account)
                .setParameter("first", floor(now))
                .executeUpdate();
    }

    private void openAddress(String address, Instant now) {
        entities.createNativeQuery(OPEN_ADDRESS)
                .setParameter("key", address)
                .setParameter("first", addressFloor(now))
                .executeUpdate();
    }

    private Query charge(String sql, Object key, double cost, Instant floor) {
        return entities.createNativeQuery(sql)
                .setParameter("key", key)
                .setParameter("floor", floor)
                .setParameter("cost", cost);
    }

    private Instant give(String sql, Object key, double cost, Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Instant.class)
                .setParameter("key", key)
                .setParameter("now", now)
                .setParameter("cost", cost)
                .getSingleResult();
    }

    private String address(UUID account) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ADDRESS, String.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private Instant floor(Instant now) {
        return now.minus(credit(config.burst(), config.callsPerSecond()));
    }

    private Instant addressFloor(Instant now) {
        return now.minus(credit(config.burst() * 2, config.callsPerSecondAndAddress()));
    }

    /** So much unused time may be made up for. */
    private static Duration credit(int burst, double perSecond) {
        return Duration.ofNanos(Math.round(1_000_000_000L / perSecond)).multipliedBy(burst - 1L);
    }
}
