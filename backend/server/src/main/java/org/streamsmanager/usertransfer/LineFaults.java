package org.streamsmanager.usertransfer;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.usertransfer.TransferredUser.Account;
import org.streamsmanager.usertransfer.TransferredUser.Time;

/** Why a line cannot be taken in, whoever it is about. */
final class LineFaults {
    private static final Instant LATEST = Instant.parse("2300-01-01T00:00:00Z");

    private LineFaults() {}

    static Optional<String> of(TransferredUser line, Surroundings around) {
        return Stream.<BiFunction<TransferredUser, Surroundings, String>>of(
                        (one, here) -> nameless(one),
                        (one, here) -> notRetired(one),
                        (one, here) -> wrongAccount(one),
                        LineFaults::wrongTime,
                        (one, here) -> overlaps(one))
                .map(check -> check.apply(line, around))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String nameless(TransferredUser line) {
        return line.displayName() == null
                        || line.displayName().isBlank()
                        || line.displayName().length() > 200
                ? "A name of at most 200 characters is needed."
                : null;
    }

    private static String notRetired(TransferredUser line) {
        boolean all = line.accounts().stream()
                .allMatch(account -> IdentityState.RETIRED.name().equals(account.state()));
        return line.erased() && (!all || line.accounts().isEmpty())
                ? "Of somebody whose data were deleted there are retired accounts only."
                : null;
    }

    private static String wrongAccount(TransferredUser line) {
        boolean readable = line.accounts().stream()
                .allMatch(account ->
                        LineJudge.named(account) && LineJudge.state(account).isPresent());
        boolean two = Stream.of(IdentityState.CURRENT, IdentityState.PENDING)
                .anyMatch(state -> line.accounts().stream()
                        .filter(account -> state.name().equals(account.state()))
                        .collect(Collectors.groupingBy(Account::realm, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(count -> count > 1));
        return readable ? two ? "Two accounts of one place cannot be current." : null : "An account cannot be read.";
    }

    private static String wrongTime(TransferredUser line, Surroundings around) {
        for (Time time : line.coverage()) {
            if (time.startsAt() == null
                    || time.endsAt() == null
                    || !time.startsAt().isBefore(time.endsAt())
                    || time.endsAt().isAfter(LATEST)) {
                return "Coverage must end after it starts, and before 2300.";
            }
            if (Arrays.stream(CoverageSource.values()).noneMatch(s -> s.name().equals(time.source()))) {
                return time.source() + " is no source of coverage.";
            }
            if (around.plan(time).isEmpty()) {
                return "There is no plan named " + time.plan() + ".";
            }
        }
        return null;
    }

    private static String overlaps(TransferredUser line) {
        List<Time> counting = line.coverage().stream()
                .filter(time -> time.revokedAt() == null)
                .sorted(Comparator.comparing(Time::startsAt))
                .toList();
        for (int i = 1; i < counting.size(); i++) {
            if (counting.get(i)
                    .startsAt()
                    .truncatedTo(ChronoUnit.MICROS)
                    .isBefore(counting.get(i - 1).endsAt().truncatedTo(ChronoUnit.MICROS))) {
                return "Coverage overlaps.";
            }
        }
        return null;
    }
}
