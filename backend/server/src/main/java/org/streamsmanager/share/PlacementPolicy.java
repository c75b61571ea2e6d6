package org.streamsmanager.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.share.Placement.Reason;
import org.streamsmanager.share.Placement.Verdict;

/**
 * Picks a server: the current one, one with a pending invitation, a target of the plan, a past one, any that takes new
 * people (preferring the wished place, then the fewest people). A server that holds the person already needs no free seat.
 */
record PlacementPolicy(Wish wish) {
    /**
     * What the person brings along; {@code location} may be null. A server that the operator names is the only one that
     * counts; it need not accept new people.
     */
    record Wish(
            Optional<UUID> named,
            boolean trial,
            boolean downloads,
            UUID location,
            Optional<UUID> current,
            Optional<UUID> pending,
            Set<UUID> targets,
            Set<UUID> past) {}

    /** A server as the decision sees it. {@code servesPlan}: it has a library of each group that any server has. */
    record Candidate(
            UUID id,
            String name,
            boolean attached,
            boolean enabled,
            boolean allowsNew,
            boolean allowsTrials,
            int people,
            int seats,
            UUID location,
            boolean servesPlan,
            boolean canDownload) {}

    Placement choose(List<Candidate> candidates) {
        List<Ranked> ranked = candidates.stream().map(this::rank).toList();
        Optional<Ranked> best = ranked.stream().filter(Ranked::fits).min(order());
        List<Verdict> verdicts = new ArrayList<>();
        ranked.forEach(one -> verdicts.add(verdict(one, best)));
        return new Placement(best.map(one -> one.candidate().id()), verdicts);
    }

    private Comparator<Ranked> order() {
        return Comparator.comparing(Ranked::reason)
                .thenComparing(one -> !wished(one))
                .thenComparing(one -> one.candidate().people())
                .thenComparing(one -> one.candidate().name())
                .thenComparing(one -> one.candidate().id());
    }

    private boolean wished(Ranked one) {
        return wish.location() != null && wish.location().equals(one.candidate().location());
    }

    private Ranked rank(Candidate candidate) {
        if (wish.named().isPresent() && !is(wish.named(), candidate)) {
            return new Ranked(candidate, false, Reason.ANOTHER_CHOSEN_BY_HAND);
        }
        boolean here = is(wish.current(), candidate) || is(wish.pending(), candidate);
        Optional<Reason> hindrance = hindrance(candidate, here);
        return hindrance.isPresent() ? new Ranked(candidate, false, hindrance.get()) : ranked(candidate);
    }

    private static Optional<Reason> hindrance(Candidate candidate, boolean here) {
        if (!candidate.attached()) {
            return Optional.of(Reason.DETACHED);
        }
        if (!candidate.enabled()) {
            return Optional.of(Reason.DISABLED);
        }
        if (!candidate.servesPlan()) {
            return Optional.of(Reason.LIBRARIES_MISSING);
        }
        if (!candidate.canDownload()) {
            return Optional.of(Reason.DOWNLOADS_NOT_POSSIBLE);
        }
        return !here && candidate.people() >= candidate.seats() ? Optional.of(Reason.FULL) : Optional.empty();
    }

    private Ranked ranked(Candidate candidate) {
        if (is(wish.named(), candidate)) {
            return new Ranked(candidate, true, Reason.CHOSEN_BY_HAND);
        }
        if (is(wish.current(), candidate)) {
            return new Ranked(candidate, true, Reason.CURRENT_SERVER);
        }
        if (is(wish.pending(), candidate)) {
            return new Ranked(candidate, true, Reason.PENDING_INVITATION);
        }
        if (wish.targets().contains(candidate.id())) {
            return new Ranked(candidate, true, Reason.TARGET_OF_THE_PLAN);
        }
        if (wish.past().contains(candidate.id())) {
            return new Ranked(candidate, true, Reason.PAST_SERVER);
        }
        return newcomer(candidate);
    }

    private Ranked newcomer(Candidate candidate) {
        if (wish.trial() && !candidate.allowsTrials()) {
            return new Ranked(candidate, false, Reason.TAKES_NO_TRIALS);
        }
        return !wish.trial() && !candidate.allowsNew()
                ? new Ranked(candidate, false, Reason.TAKES_NO_NEW_PEOPLE)
                : new Ranked(candidate, true, Reason.ACCEPTS_NEW_PEOPLE);
    }

    private static boolean is(Optional<UUID> server, Candidate candidate) {
        return server.filter(candidate.id()::equals).isPresent();
    }

    private static Verdict verdict(Ranked one, Optional<Ranked> best) {
        boolean passedOver = one.fits() && best.filter(chosen -> chosen != one).isPresent();
        return new Verdict(
                one.candidate().id(), one.candidate().name(), passedOver ? Reason.BETTER_ONE_FOUND : one.reason());
    }

    private record Ranked(Candidate candidate, boolean fits, Reason reason) {}
}
