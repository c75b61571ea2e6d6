package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserService;
import org.streamsmanager.usertransfer.TransferredUser.Account;
import org.streamsmanager.usertransfer.TransferredUser.Time;

/** Says what would be done with a line here and now. Reads only. */
@ApplicationScoped
class LineJudge {
    private static final Instant LATEST = Instant.parse("2300-01-01T00:00:00Z");
    private static final LineJudgement ERASED =
            new LineJudgement(LineVerdict.NEW, "The data were deleted; the accounts stay refused.");
    private final IdentityService identities;
    private final UserService users;
    private final PlanService plans;

    LineJudge(IdentityService identities, UserService users, PlanService plans) {
        this.identities = identities;
        this.users = users;
        this.plans = plans;
    }

    @Transactional
    LineJudgement judge(TransferredUser line) {
        return faulty(line)
                .or(() -> refusedAlready(line))
                .or(() -> retired(line))
                .or(() -> known(line))
                .orElse(line.erased() ? ERASED : LineJudgement.NEW);
    }

    /** The keys by which a second line of the same file would be the same person. */
    static Set<String> keys(TransferredUser line) {
        return line.accounts().stream()
                .flatMap(account -> Stream.of(
                                key(account, "id", account.remoteId()),
                                key(account, "email", account.email()),
                                key(account, "name", account.username()))
                        .filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    private static String key(Account account, String kind, String value) {
        String normal = Normal.orNull(value);
        return normal == null ? null : account.realm() + "|" + kind + "|" + normal;
    }

    private Optional<LineJudgement> faulty(TransferredUser line) {
        return Stream.<Function<TransferredUser, String>>of(
                        LineJudge::nameless,
                        LineJudge::notRetired,
                        LineJudge::wrongAccount,
                        this::wrongTime,
                        LineJudge::overlaps)
                .map(check -> check.apply(line))
                .filter(Objects::nonNull)
                .findFirst()
                .map(why -> new LineJudgement(LineVerdict.INVALID, why));
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
                .allMatch(account -> account.realm() != null
                        && state(account).isPresent()
                        && Stream.of(account.remoteId(), account.uuid(), account.username(), account.email())
                                .anyMatch(key -> key != null && !key.isBlank()));
        boolean two = Stream.of(IdentityState.CURRENT, IdentityState.PENDING)
                .anyMatch(state -> line.accounts().stream()
                        .filter(account -> state.name().equals(account.state()))
                        .collect(Collectors.groupingBy(Account::realm, Collectors.counting()))
                        .values()
                        .stream()
                        .anyMatch(count -> count > 1));
        return readable ? two ? "Two accounts of one place cannot be current." : null : "An account cannot be read.";
    }

    static Optional<IdentityState> state(Account account) {
        return Stream.of(IdentityState.PENDING, IdentityState.CURRENT, IdentityState.RETIRED)
                .filter(state -> state.name().equals(account.state()))
                .findFirst();
    }

    private String wrongTime(TransferredUser line) {
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
            if (plan(time).isEmpty()) {
                return "There is no plan named " + time.plan() + ".";
            }
        }
        return null;
    }

    Optional<PlanFacts> plan(Time time) {
        return plans.all().stream()
                .filter(plan -> plan.name().equalsIgnoreCase(String.valueOf(time.plan())))
                .findFirst();
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

    private Optional<LineJudgement> refusedAlready(TransferredUser line) {
        boolean all = line.accounts().stream()
                .allMatch(account ->
                        identities.retiredAs(account.realm(), remote(account)).isPresent());
        return line.erased() && all
                ? Optional.of(new LineJudgement(LineVerdict.KNOWN, "Refused here already."))
                : Optional.empty();
    }

    private Optional<LineJudgement> retired(TransferredUser line) {
        return line.accounts().stream()
                .filter(account -> !IdentityState.RETIRED.name().equals(account.state()))
                .filter(account ->
                        identities.retiredAs(account.realm(), remote(account)).isPresent())
                .findFirst()
                .map(account -> new LineJudgement(
                        LineVerdict.RETIRED, "An account was retired here and can never be used again."));
    }

    private Optional<LineJudgement> known(TransferredUser line) {
        return line.accounts().stream()
                .flatMap(account -> identities.knownAs(account.realm(), remote(account)).stream())
                .map(IdentityFacts::userId)
                .findFirst()
                .or(() -> Optional.ofNullable(line.id())
                        .filter(id -> users.find(id).isPresent()))
                .flatMap(users::find)
                .map(user -> new LineJudgement(LineVerdict.KNOWN, "This is " + user.displayName() + "."));
    }

    static RemoteIdentity remote(Account account) {
        return new RemoteIdentity(account.remoteId(), account.uuid(), account.username(), account.email());
    }
}
