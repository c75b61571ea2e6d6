package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** The face of the people module. */
@ApplicationScoped
public class UserService {
    private static final String KIND = "user";
    private final UserRepository users;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    UserService(UserRepository users, AuditService audit, CurrentActor actor, Clock clock) {
        this.users = users;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    public UserFacts create(String displayName, boolean permanent, String cause) {
        User user = new User(displayName, permanent, clock.instant());
        users.persist(user);
        audit.record(Change.of(KIND, user.id(), "created").because(cause).to(values(user)));
        return UserFacts.from(user);
    }

    /** As {@link #create} of each; their ids, in the same order. */
    @Transactional
    public List<UUID> createAll(List<String> displayNames, boolean permanent, String cause) {
        List<User> created = displayNames.stream()
                .map(name -> new User(name, permanent, clock.instant()))
                .toList();
        users.persist(created);
        audit.recordEach(created.stream()
                .map(user ->
                        Change.of(KIND, user.id(), "created").because(cause).to(values(user)))
                .toList());
        return created.stream().map(User::id).toList();
    }

    @Transactional
    public Optional<UserFacts> find(UUID id) {
        return users.open(id).map(UserFacts::from);
    }

    @Transactional
    public UserFacts require(UUID id) {
        return UserFacts.from(users.open(id).orElseThrow(() -> Refusal.of(UserProblem.UNKNOWN_USER)));
    }

    /** Those of them that exist. */
    @Transactional
    public List<UserFacts> findAll(Collection<UUID> ids) {
        return users.openAmong(ids).stream().map(UserFacts::from).toList();
    }

    /** Who was asked to come with another account after {@code mark}, up to {@code until}; in the order of that. */
    @Transactional
    public List<UserFacts> changeRequiredAfter(Mark mark, Instant until, int most) {
        return users.changeRequiredAfter(mark.at(), mark.userId(), until, most).stream()
                .map(UserFacts::from)
                .toList();
    }

    /** How far somebody has read: up to this user among those of that time. */
    public record Mark(Instant at, UUID userId) {}

    /** As {@link #lock}, for somebody who may be gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockIfThere(UUID id) {
        users.openForUpdate(id);
    }

    /** As {@link #lock} for many, in the one order in which they are ever held; whoever is gone is left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lockAll(Collection<UUID> ids) {
        users.holdAll(ids);
    }

    /** As {@link #lock}, also for somebody who was closed: what was planned for them is still carried out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        users.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Holds the row until the transaction ends: whoever changes a person's shares, coverage or identities takes it first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UserFacts lock(UUID id) {
        return UserFacts.from(locked(id));
    }

    @Transactional
    public UserFacts edit(UUID id, EditUserRequest request, int version) {
        User user = locked(id);
        if (user.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        Map<String, Object> before = values(user);
        user.edit(request.toEdit(), clock.instant());
        audit.record(Change.of(KIND, id, "edited").from(before).to(values(user)));
        users.flush();
        return UserFacts.from(user);
    }

    /** True when the requirement is new. */
    @Transactional
    public boolean requireAccountChange(UUID id, String cause) {
        boolean changed = locked(id).requireAccountChange(actor.get().name(), cause, clock.instant());
        if (changed) {
            audit.record(Change.of(KIND, id, "account-change-required").because(cause));
        }
        return changed;
    }

    @Transactional
    public boolean clearAccountChange(UUID id, String cause) {
        boolean changed = locked(id).clearAccountChange(clock.instant());
        if (changed) {
            audit.record(Change.of(KIND, id, "account-change-cleared").because(cause));
        }
        return changed;
    }

    private User locked(UUID id) {
        return users.openForUpdate(id).orElseThrow(() -> Refusal.of(UserProblem.UNKNOWN_USER));
    }

    private static Map<String, Object> values(User user) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("displayName", user.displayName());
        values.put("permanent", user.permanent());
        values.put("notes", user.notes());
        values.put("tags", user.tags().stream().sorted().toList());
        return values;
    }
}
