package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** Refused when an account is taken, or was retired here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID restore(RestoredUser restored, String cause) {
        User user = User.restored(
                Optional.ofNullable(restored.id()).filter(id -> users.findById(id) == null),
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
        users.persistAndFlush(user);
        audit.record(Change.of("user", user.id(), "restored")
                .because(cause)
                .to(Map.of(
                        "displayName",
                        restored.displayName(),
                        "accounts",
                        restored.accounts().size())));
        restored.accounts().forEach(account -> attach(user.id(), account));
        if (restored.erased()) {
            service.erase(user.id());
            user.erase(restored.displayName(), clock.instant());
        }
        return user.id();
    }

    private void attach(UUID userId, RestoredUser.Account account) {
        switch (account.state()) {
            case PENDING -> service.attachPending(userId, account.realm(), account.remote());
            case CURRENT -> service.attachCurrent(userId, account.realm(), account.remote());
            case RETIRED -> retired(userId, account);
            case DISCARDED -> throw new IllegalArgumentException("a discarded account is not restored");
        }
    }

    /** Its keys are kept by the database when the row is written. */
    private void retired(UUID userId, RestoredUser.Account account) {
        MediaIdentity identity =
                new MediaIdentity(userId, account.realm(), account.remote(), IdentityState.PENDING, clock.instant());
        identity.retire(
                Optional.ofNullable(account.retiredReason()).orElse("retired before"),
                Optional.ofNullable(account.retiredAt()).orElse(clock.instant()));
        identities.persistAndFlush(identity);
    }
}
