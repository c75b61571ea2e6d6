package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.KnownAccounts;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;
import org.streamsmanager.usertransfer.TransferredUser.Account;

/** Says what would be done with lines here and now. Reads only. */
@ApplicationScoped
class LineJudge {
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

    /** What is to be known for judging these lines, by a few questions for all of them. */
    @Transactional
    Surroundings around(List<TransferredUser> lines) {
        Map<String, KnownAccounts> accounts = lines.stream()
                .flatMap(line -> line.accounts().stream())
                .filter(LineJudge::named)
                .collect(Collectors.groupingBy(Account::realm))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> lookUp(of.getKey(), of.getValue())));
        return new Surroundings(
                accounts,
                plans.all().stream()
                        .collect(Collectors.toMap(plan -> Surroundings.named(plan.name()), Function.identity())),
                users.findAll(people(lines, accounts.values())).stream()
                        .collect(Collectors.toMap(UserFacts::id, Function.identity())));
    }

    private KnownAccounts lookUp(String realm, List<Account> accounts) {
        return identities.lookUp(realm, accounts.stream().map(LineJudge::remote).toList());
    }

    private static Set<UUID> people(List<TransferredUser> lines, Collection<KnownAccounts> accounts) {
        Set<UUID> people = new HashSet<>();
        lines.stream().map(TransferredUser::id).filter(Objects::nonNull).forEach(people::add);
        accounts.forEach(
                known -> known.live().stream().map(IdentityFacts::userId).forEach(people::add));
        return people;
    }

    static LineJudgement judge(TransferredUser line, Surroundings around) {
        return LineFaults.of(line, around)
                .map(why -> new LineJudgement(LineVerdict.INVALID, why))
                .or(() -> refusedAlready(line, around))
                .or(() -> retired(line, around))
                .or(() -> known(line, around))
                .orElse(line.erased() ? ERASED : LineJudgement.NEW);
    }

    private static Optional<LineJudgement> refusedAlready(TransferredUser line, Surroundings around) {
        return line.erased() && line.accounts().stream().allMatch(around::refused)
                ? Optional.of(new LineJudgement(LineVerdict.KNOWN, "Refused here already."))
                : Optional.empty();
    }

    private static Optional<LineJudgement> retired(TransferredUser line, Surroundings around) {
        return line.accounts().stream()
                .filter(account -> !IdentityState.RETIRED.name().equals(account.state()))
                .filter(around::refused)
                .findFirst()
                .map(account -> new LineJudgement(
                        LineVerdict.RETIRED, "An account was retired here and can never be used again."));
    }

    private static Optional<LineJudgement> known(TransferredUser line, Surroundings around) {
        return line.accounts().stream()
                .flatMap(account -> around.knownAs(account).stream())
                .map(IdentityFacts::userId)
                .findFirst()
                .or(() -> Optional.ofNullable(line.id()))
                .flatMap(around::user)
                .map(user -> new LineJudgement(LineVerdict.KNOWN, "This is " + user.displayName() + "."));
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

    /** Whether it says whose it is: an account that does not is a fault of its line. */
    static boolean named(Account account) {
        return account.realm() != null
                && Stream.of(account.remoteId(), account.uuid(), account.username(), account.email())
                        .anyMatch(key -> key != null && !key.isBlank());
    }

    static Optional<IdentityState> state(Account account) {
        return Stream.of(IdentityState.PENDING, IdentityState.CURRENT, IdentityState.RETIRED)
                .filter(state -> state.name().equals(account.state()))
                .findFirst();
    }

    static RemoteIdentity remote(Account account) {
        return new RemoteIdentity(account.remoteId(), account.uuid(), account.username(), account.email());
    }
}
