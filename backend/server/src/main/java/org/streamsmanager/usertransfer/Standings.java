package org.streamsmanager.usertransfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.usertransfer.TransferredUser.Time;

/** What follows from the coverage of a user at one time, for whoever reads the file. */
final class Standings {
    private Standings() {}

    static TransferredUser complete(TransferredUser user, Instant now) {
        List<Time> counting = user.coverage().stream()
                .filter(time -> time.revokedAt() == null)
                .sorted(Comparator.comparing(Time::startsAt))
                .toList();
        Optional<Time> running = counting.stream()
                .filter(time -> !time.startsAt().isAfter(now) && time.endsAt().isAfter(now))
                .findFirst();
        boolean over = counting.stream().anyMatch(time -> !time.endsAt().isAfter(now));
        Standing state = user.permanent()
                ? Standing.PERMANENT
                : running.isPresent() ? Standing.ACTIVE : over ? Standing.EXPIRED : Standing.NO_COVERAGE;
        return new TransferredUser(
                user.id(),
                user.displayName(),
                user.permanent(),
                user.erased(),
                state.name(),
                running.map(Time::plan).orElse(null),
                running.map(time -> unbroken(counting, time)).orElse(null),
                user.server(),
                user.tags(),
                user.notes(),
                user.createdAt(),
                user.changeRequiredAt(),
                user.changeRequiredCause(),
                user.accounts(),
                user.coverage());
    }

    private static Instant unbroken(List<Time> counting, Time running) {
        Instant end = running.endsAt();
        for (Time next : counting) {
            end = next.startsAt().equals(end) ? next.endsAt() : end;
        }
        return end;
    }
}
