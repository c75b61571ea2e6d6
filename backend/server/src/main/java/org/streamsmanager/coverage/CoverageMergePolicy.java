package org.streamsmanager.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the coverage of one user into that of another. What overlaps nothing goes as it is; what is left of the rest goes to
 * where it first fits, never lost; what is over already and overlaps stays where it was, since there is nothing left of it.
 */
record CoverageMergePolicy(List<CoverageFacts> survivor, List<CoverageFacts> closed, Instant now) {
    /** A stretch of time. */
    record Place(Instant startsAt, Instant endsAt) {}

    /** {@code place} is empty when the interval stays; {@code whole} when it goes as it is. */
    record Move(CoverageFacts interval, Optional<Place> place, boolean whole) {}

    List<Move> moves() {
        List<Place> taken = new ArrayList<>(survivor.stream()
                .map(interval -> new Place(interval.startsAt(), interval.endsAt()))
                .toList());
        return closed.stream()
                .sorted(Comparator.comparing(CoverageFacts::startsAt))
                .map(interval -> move(interval, taken))
                .toList();
    }

    private Move move(CoverageFacts interval, List<Place> taken) {
        Place as = new Place(interval.startsAt(), interval.endsAt());
        if (free(as, taken)) {
            taken.add(as);
            return new Move(interval, Optional.of(as), true);
        }
        if (!interval.endsAt().isAfter(now)) {
            return new Move(interval, Optional.empty(), false);
        }
        Place place = firstFree(later(interval.startsAt(), now), interval.endsAt(), taken);
        taken.add(place);
        return new Move(interval, Optional.of(place), false);
    }

    private static Place firstFree(Instant from, Instant to, List<Place> taken) {
        Duration rest = Duration.between(from, to);
        Instant start = from;
        for (Place next :
                taken.stream().sorted(Comparator.comparing(Place::startsAt)).toList()) {
            boolean inTheWay =
                    next.startsAt().isBefore(start.plus(rest)) && next.endsAt().isAfter(start);
            start = inTheWay ? next.endsAt() : start;
        }
        return new Place(start, start.plus(rest));
    }

    private static boolean free(Place wanted, List<Place> taken) {
        return taken.stream()
                .noneMatch(other -> other.startsAt().isBefore(wanted.endsAt())
                        && other.endsAt().isAfter(wanted.startsAt()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
