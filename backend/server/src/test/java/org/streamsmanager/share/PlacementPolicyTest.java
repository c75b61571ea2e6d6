package org.streamsmanager.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.share.Placement.Reason;
import org.streamsmanager.share.PlacementPolicy.Candidate;
import org.streamsmanager.share.PlacementPolicy.Wish;

class PlacementPolicyTest {
    private static final UUID LISBON = new UUID(9, 1);
    private static final Candidate ATLAS = server("Atlas", 1).build();
    private static final Candidate BOREAS = server("Boreas", 2).people(3).build();

    @Test
    void theCurrentServerIsKeptEvenWhenItIsFull() {
        Candidate full = server("Atlas", 1).people(10).build();
        Placement placement = choose(wish().current(full), full, BOREAS);
        assertEquals(Optional.of(full.id()), placement.chosen());
        assertEquals(Reason.CURRENT_SERVER, reason(placement, full));
        assertEquals(Reason.BETTER_ONE_FOUND, reason(placement, BOREAS));
    }

    @Test
    void aTargetOfThePlanComesBeforeAPastServerAndAPastOneBeforeAnyOther() {
        Candidate target = server("Target", 3).people(9).build();
        Candidate past = server("Past", 4).people(8).build();
        assertEquals(
                Optional.of(target.id()),
                choose(wish().target(target).past(past), ATLAS, past, target).chosen());
        assertEquals(
                Optional.of(past.id()), choose(wish().past(past), ATLAS, past).chosen());
    }

    @Test
    void amongEqualsTheWishedPlaceCountsThenTheFewestPeople() {
        Candidate inLisbon = server("Zephyr", 5).people(9).location(LISBON).build();
        assertEquals(
                Optional.of(inLisbon.id()),
                choose(wish().location(LISBON), ATLAS, inLisbon).chosen());
        assertEquals(Optional.of(ATLAS.id()), choose(wish(), BOREAS, ATLAS).chosen());
    }

    @Test
    void everyServerThatIsPassedOverSaysWhy() {
        Candidate detached = server("Detached", 1).attached(false).build();
        Candidate disabled = server("Disabled", 2).enabled(false).build();
        Candidate full = server("Full", 3).people(10).build();
        Candidate bare = server("Bare", 4).servesPlan(false).build();
        Candidate plain = server("Plain", 5).canDownload(false).build();
        Candidate closed = server("Closed", 6).allowsNew(false).build();
        Placement placement = choose(wish(), detached, disabled, full, bare, plain, closed);
        assertEquals(Optional.empty(), placement.chosen());
        assertEquals(
                List.of(
                        Reason.DETACHED,
                        Reason.DISABLED,
                        Reason.FULL,
                        Reason.LIBRARIES_MISSING,
                        Reason.DOWNLOADS_NOT_POSSIBLE,
                        Reason.TAKES_NO_NEW_PEOPLE),
                placement.verdicts().stream().map(Placement.Verdict::reason).toList());
    }

    @Test
    void aTrialAsksForServersThatTakeTrials() {
        Candidate noTrials = server("Atlas", 1).allowsTrials(false).build();
        Candidate trialsOnly = server("Boreas", 2).allowsNew(false).build();
        Placement placement = choose(wish().trial(), noTrials, trialsOnly);
        assertEquals(Optional.of(trialsOnly.id()), placement.chosen());
        assertEquals(Reason.TAKES_NO_TRIALS, reason(placement, noTrials));
    }

    @Test
    void aServerNamedByTheOperatorIsTheOnlyOneThatCountsAndNeedNotTakeNewPeople() {
        Candidate closed = server("Closed", 6).allowsNew(false).build();
        Placement placement = choose(wish().named(closed), ATLAS, closed);
        assertEquals(Optional.of(closed.id()), placement.chosen());
        assertEquals(Reason.CHOSEN_BY_HAND, reason(placement, closed));
        assertEquals(Reason.ANOTHER_CHOSEN_BY_HAND, reason(placement, ATLAS));
        Candidate full = server("Full", 3).people(10).build();
        Placement none = choose(wish().named(full), ATLAS, full);
        assertEquals(Optional.empty(), none.chosen());
        assertEquals(Reason.FULL, reason(none, full));
    }

    private static Placement choose(WishBuilder wish, Candidate... candidates) {
        return new PlacementPolicy(wish.build()).choose(List.of(candidates));
    }

    private static Reason reason(Placement placement, Candidate candidate) {
        return placement.verdicts().stream()
                .filter(verdict -> verdict.serverId().equals(candidate.id()))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private static WishBuilder wish() {
        return new WishBuilder();
    }

    private static CandidateBuilder server(String name, int number) {
        return new CandidateBuilder(new UUID(0, number), name);
    }

    private static final class WishBuilder {
        private boolean trial;
        private UUID location;
        private Optional<UUID> named = Optional.empty();
        private Optional<UUID> current = Optional.empty();
        private Set<UUID> targets = Set.of();
        private Set<UUID> past = Set.of();

        WishBuilder named(Candidate server) {
            this.named = Optional.of(server.id());
            return this;
        }

        WishBuilder trial() {
            this.trial = true;
            return this;
        }

        WishBuilder location(UUID place) {
            this.location = place;
            return this;
        }

        WishBuilder current(Candidate server) {
            this.current = Optional.of(server.id());
            return this;
        }

        WishBuilder target(Candidate server) {
            this.targets = Set.of(server.id());
            return this;
        }

        WishBuilder past(Candidate server) {
            this.past = Set.of(server.id());
            return this;
        }

        Wish build() {
            return new Wish(named, trial, true, location, current, Optional.empty(), targets, past);
        }
    }

    private static final class CandidateBuilder {
        private final UUID id;
        private final String name;
        private boolean attached = true;
        private boolean enabled = true;
        private boolean allowsNew = true;
        private boolean allowsTrials = true;
        private int people;
        private UUID location;
        private boolean servesPlan = true;
        private boolean canDownload = true;

        CandidateBuilder(UUID id, String name) {
            this.id = id;
            this.name = name;
        }

        CandidateBuilder attached(boolean value) {
            this.attached = value;
            return this;
        }

        CandidateBuilder enabled(boolean value) {
            this.enabled = value;
            return this;
        }

        CandidateBuilder allowsNew(boolean value) {
            this.allowsNew = value;
            return this;
        }

        CandidateBuilder allowsTrials(boolean value) {
            this.allowsTrials = value;
            return this;
        }

        CandidateBuilder people(int value) {
            this.people = value;
            return this;
        }

        CandidateBuilder location(UUID value) {
            this.location = value;
            return this;
        }

        CandidateBuilder servesPlan(boolean value) {
            this.servesPlan = value;
            return this;
        }

        CandidateBuilder canDownload(boolean value) {
            this.canDownload = value;
            return this;
        }

        Candidate build() {
            return new Candidate(
                    id,
                    name,
                    attached,
                    enabled,
                    allowsNew,
                    allowsTrials,
                    people,
                    10,
                    location,
                    servesPlan,
                    canDownload);
        }
    }
}
