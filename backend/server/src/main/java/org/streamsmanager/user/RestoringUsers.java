package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CurrentActor;

/** Brings users back as another panel knew them; what was retired there is refused here from now on. */
@ApplicationScoped
public class RestoringUsers {
    private final UserRepository users;
    private final IdentityRepository identities;
    private final IdentityService service;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    RestoringUsers(
            UserRepository users,
            IdentityRepository identities,
            IdentityService service,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.users = users;
        this.identities = identities;
        this.service = service;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, or a refusal when an account is taken or was retired here. Their ids, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> restore(List<RestoredUser> all, String cause) {
        Set<UUID> taken = users.idsAmong(
                all.stream().map(RestoredUser::id).filter(Objects::nonNull).toList());
        List<User> made = all.stream().map(one -> user(one, taken)).toList();
        users.persist(made);
        audit.recordEach(IntStream.range(0, all.size())
                .mapToObj(i -> change(made.get(i), all.get(i)).because(cause))
                .toList());
        each(all, made, this::retired);
        identities.flush();
        attach(all, made);
        each(all, made, this::erased);
        return made.stream().map(User::id).toList();
    }

    private User user(RestoredUser restored, Set<UUID> taken) {
        User user = User.restored(
                Optional.ofNullable(restored.id()).filter(id -> !taken.contains(id)),
                restored,
                actor.get().name(),
                clock.instant());
        user.edit(
                new UserEdit(
                        Optional.empty(),
                        Optional.of(restored.notes()),
                        Optional.empty(),
                        Optional.of(Set.copyOf(restored.tags()))),
                clock.instant());
        return user;
    }

    private static Change change(User user, RestoredUser restored) {
        return Change.of("user", user.id(), "restored")
                .to(Map.of(
                        "displayName",
                        restored.displayName(),
                        "accounts",
                        restored.accounts().size()));
    }

    private static void each(List<RestoredUser> all, List<User> made, BiConsumer<User, RestoredUser> what) {
        IntStream.range(0, all.size()).forEach(i -> what.accept(made.get(i), all.get(i)));
    }

    /** After what is retired, so that nobody gets an account that another line of the file retires. */
    private void attach(List<RestoredUser> all, List<User> made) {
        Map<String, List<NewAccount>> byRealm = new TreeMap<>();
        each(
                all,
                made,
                (user, restored) -> restored.accounts().stream()
                        .filter(account -> account.state() != IdentityState.RETIRED)
                        .forEach(account -> byRealm.computeIfAbsent(account.realm(), realm -> new ArrayList<>())
                                .add(new NewAccount(user.id(), account.remote(), account.state()))));
        byRealm.forEach(service::attachAll);
    }

    private void erased(User user, RestoredUser restored) {
        if (restored.erased()) {
            service.erase(user.id());
            user.erase(restored.displayName(), clock.instant());
        }
    }

    private void retired(User user, RestoredUser restored) {
        restored.accounts().stream()
                .filter(account -> account.state() == IdentityState.RETIRED)
                .forEach(account -> retired(user.id(), account));
    }

    /** Its keys are kept by the database when the row is written. */
    private void retired(UUID userId, RestoredUser.Account account) {
        MediaIdentity identity =
                new MediaIdentity(userId, account.realm(), account.remote(), IdentityState.PENDING, clock.instant());
        identity.retire(
                Optional.ofNullable(account.retiredReason()).orElse("retired before"),
                Optional.ofNullable(account.retiredAt()).orElse(clock.instant()));
        identities.persist(identity);
    }
}
