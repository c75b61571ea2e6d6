package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * How upper modules look at access on a server, give it and take it. Never called inside a transaction. While an account
 * is paused (rejected token, limited) nothing is sent and {@code Unavailable} is answered.
 */
@ApplicationScoped
public class Sharing {
    private static final Duration ONLY_READ = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofMinutes(1);
    private static final Duration NEXT = Duration.ofSeconds(1);
    private final Doors doors;
    private final AccountCalls calls;
    private final CallBudget budget;
    private final WritingService writing;
    private final ServerUsers users;

    Sharing(Doors doors, AccountCalls calls, CallBudget budget, WritingService writing, ServerUsers users) {
        this.users = users;
        this.doors = doors;
        this.calls = calls;
        this.budget = budget;
        this.writing = writing;
    }

    public Outcome invite(UUID serverId, Invitation invitation) {
        return effect(
                serverId, writing.of(serverId).people(), (account, machine) -> account.invite(machine, invitation));
    }

    /** Sets libraries and rights of an accepted share. */
    public Outcome change(UUID serverId, ShareChange change) {
        return effect(serverId, writing.of(serverId).shares(), (account, machine) -> account.change(machine, change));
    }

    /** Ends a share or withdraws an invitation; one that is gone already counts as ended. */
    public Outcome end(UUID serverId, String remoteShareId) {
        return effect(
                serverId, writing.of(serverId).people(), (account, machine) -> account.end(machine, remoteShareId));
    }

    /** Accepted shares and open invitations of one server, read now; not complete when one is missed without proof. */
    public Reading<RemoteShare> shares(UUID serverId) {
        Set<String> expected = users.listedOn(serverId);
        return reading(serverId, (account, machine) -> account.shares(machine, expected));
    }

    /** Everybody who shares the server, with every address that is known. */
    public Reading<RemoteShare> people(UUID serverId) {
        return reading(serverId, MediaAccount::people);
    }

    /** As {@link #people}, from lists that may have been read for the account's other servers a minute ago: for imports. */
    public Reading<RemoteShare> peopleRecently(UUID serverId) {
        return reading(serverId, (account, machine) -> account.people(machine, RECENT));
    }

    /** Asks with the account, or with the account of the server. */
    public Lookup lookUp(UUID plexAccountOrServerId, String address) {
        return switch (doors.toAny(plexAccountOrServerId)) {
            case Door.Open door -> learnt(door, door.account().lookUp(address));
            case Door.Paused paused -> new Lookup.Undetermined(paused.detail());
            case Door.Shut shut -> new Lookup.Undetermined(shut.detail());
        };
    }

    private Outcome effect(UUID serverId, boolean writes, BiFunction<MediaAccount, String, Outcome> call) {
        if (!writes) {
            return new Outcome.Unavailable(
                    ONLY_READ, "The panel only reads from this server; it waits until it may write.");
        }
        return switch (doors.to(serverId)) {
            case Door.Open door -> alone(door, call);
            case Door.Paused paused -> new Outcome.Unavailable(paused.retryAfter(), paused.detail());
            case Door.Shut shut -> new Outcome.Refused(shut.code(), shut.detail());
        };
    }

    /** Changes of one account are made one after the other. */
    private Outcome alone(Door.Open door, BiFunction<MediaAccount, String, Outcome> call) {
        if (!budget.beginChange(door.accountId())) {
            return new Outcome.Unavailable(NEXT, "Another change of this account is being made.");
        }
        try {
            return learnt(door, call.apply(door.account(), door.machineId()));
        } finally {
            budget.endChange(door.accountId());
        }
    }

    private Reading<RemoteShare> reading(UUID serverId, BiFunction<MediaAccount, String, Reading<RemoteShare>> call) {
        return switch (doors.to(serverId)) {
            case Door.Open door -> learnt(door, call.apply(door.account(), door.machineId()));
            case Door.Paused paused -> new Reading.Failed<>(paused.why(), paused.retryAfter(), paused.detail());
            case Door.Shut shut -> new Reading.Failed<>(FailureClass.REFUSED, Duration.ofHours(1), shut.detail());
        };
    }

    private <T> T learnt(Door.Open door, T result) {
        calls.learn(door.accountId(), door.account(), 1);
        return result;
    }
}
