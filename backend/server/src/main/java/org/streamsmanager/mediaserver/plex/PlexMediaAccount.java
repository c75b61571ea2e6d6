package org.streamsmanager.mediaserver.plex;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.AvailableServer;
import org.streamsmanager.mediaserver.Failure;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteLibrary;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ShareChange;

/** One account of plex.tv, opened. */
final class PlexMediaAccount implements MediaAccount {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Set<FailureClass> SOON_AGAIN =
            Set.of(FailureClass.LIMITED, FailureClass.UNAVAILABLE, FailureClass.PROXY);
    private static final Duration LATER = Duration.ofHours(1);
    private final PlexCalls calls;
    private final PlexPossessions possessions;
    private final PlexShares shares;
    private final PlexSecondSource secondSource;
    private final PlexInvitations invitations;
    private final PlexChanges changes;
    private final PlexLookup lookup;

    private final Clock clock;

    PlexMediaAccount(PlexCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
        this.possessions = new PlexPossessions(calls);
        this.shares = new PlexShares(calls);
        this.secondSource = new PlexSecondSource(calls);
        this.invitations = new PlexInvitations(calls);
        this.changes = new PlexChanges(calls);
        this.lookup = new PlexLookup(calls);
    }

    @Override
    public Answer<AccountProfile> profile() {
        return answer(possessions::profile);
    }

    @Override
    public Answer<Boolean> keepAlive() {
        return answer(
                () -> PlexText.json(calls.body(calls.v2()::ping)).path("pong").asBoolean());
    }

    @Override
    public Reading<AvailableServer> servers() {
        return reading(possessions::servers);
    }

    @Override
    public Reading<RemoteLibrary> libraries(String machineId) {
        return reading(() -> possessions.libraries(machineId));
    }

    @Override
    public Reading<RemoteShare> shares(String machineId, Set<String> expected) {
        return reading(() -> secondSource.confirmed(machineId, shares.of(machineId), expected));
    }

    @Override
    public Reading<RemoteShare> people(String machineId, Duration age) {
        return reading(() -> new PlexPeople(calls, shares, clock).of(machineId, age));
    }

    @Override
    public Outcome invite(String machineId, Invitation invitation) {
        return calls.attempt(() -> invitations.send(machineId, invitation), PlexMediaAccount::outcome);
    }

    @Override
    public Outcome change(String machineId, ShareChange change) {
        return calls.attempt(() -> changes.send(machineId, change), PlexMediaAccount::outcomeOfChange);
    }

    @Override
    public Outcome end(String machineId, String remoteShareId) {
        return calls.attempt(() -> invitations.end(machineId, remoteShareId), PlexMediaAccount::outcome);
    }

    @Override
    public Lookup lookUp(String address) {
        return calls.attempt(() -> lookup.of(address), failure -> new Lookup.Undetermined(failure.getMessage()));
    }

    @Override
    public Optional<Failure> failure() {
        return calls.last();
    }

    @Override
    public Set<String> gone() {
        return calls.gone();
    }

    @Override
    public int calls() {
        return calls.count();
    }

    private <T> Answer<T> answer(Supplier<T> work) {
        return calls.attempt(
                () -> new Answer.Given<>(work.get()),
                failure -> new Answer.Failed<>(failure.kind(), wait(failure), failure.getMessage()));
    }

    private <T> Reading<T> reading(Supplier<Reading<T>> work) {
        return calls.attempt(
                work, failure -> new Reading.Failed<>(failure.kind(), wait(failure), failure.getMessage()));
    }

    /** A share that is not found may have been given anew, under another id: the lists tell. */
    private static Outcome outcomeOfChange(PlexFailure failure) {
        return failure.kind() == FailureClass.NOT_FOUND ? new Outcome.Unknown(failure.getMessage()) : outcome(failure);
    }

    private static Outcome outcome(PlexFailure failure) {
        String detail = failure.getMessage();
        return switch (failure.kind()) {
            case ALREADY_SHARED -> new Outcome.AlreadyThere(detail);
            case REFUSED -> new Outcome.Refused("refused-by-plex", detail);
            case NOT_FOUND -> new Outcome.Refused("unknown-to-plex", detail);
            case GONE, LIMITED, TOKEN_REJECTED, PROXY -> new Outcome.Unavailable(wait(failure), detail);
            case UNAVAILABLE ->
                failure.maybeDone() ? new Outcome.Unknown(detail) : new Outcome.Unavailable(wait(failure), detail);
        };
    }

    private static Duration wait(PlexFailure failure) {
        if (failure.retryAfter() != null) {
            return failure.retryAfter();
        }
        boolean soon = SOON_AGAIN.contains(failure.kind());
        return soon ? SOON : LATER;
    }
}
