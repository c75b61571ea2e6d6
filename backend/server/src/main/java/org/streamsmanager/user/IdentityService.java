package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Refusal;

/** Attaches, proves, retires and discards the accounts of people. Callers hold the lock of the user. */
@ApplicationScoped
public class IdentityService {
    public static final String PLEX_TV = "plex.tv";
    private static final String KIND = "media-identity";
    private final IdentityRepository identities;
    private final AuditService audit;
    private final Event<IdentityRetired> retired;
    private final Clock clock;

    IdentityService(IdentityRepository identities, AuditService audit, Event<IdentityRetired> retired, Clock clock) {
        this.identities = identities;
        this.audit = audit;
        this.retired = retired;
        this.clock = clock;
    }

    /** Announced, not proven. Refused when retired for ever, or when another user has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public IdentityFacts attachPending(UUID userId, String realm, RemoteIdentity remote) {
        return attach(userId, realm, remote, IdentityState.PENDING);
    }

    /** Proven by a media server or by signing in: used by imports. */
    @Transactional(Transactional.TxType.MANDATORY)
    public IdentityFacts attachCurrent(UUID userId, String realm, RemoteIdentity remote) {
        return attach(userId, realm, remote, IdentityState.CURRENT);
    }

    /** The account was proven; what was learned about it meanwhile is kept. Refused when it turns out to be retired. */
    @Transactional(Transactional.TxType.MANDATORY)
    public IdentityFacts confirm(UUID identityId, RemoteIdentity learned) {
        MediaIdentity identity = require(identityId);
        requireFree(identity.userId(), learned, lookUp(identity.realm(), List.of(learned)));
        identity.learn(learned, clock.instant());
        identity.confirm(clock.instant());
        audit.record(change(identity, "confirmed"));
        identities.flush();
        return IdentityFacts.from(identity);
    }

    /** For ever: every key it was known by is refused from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retire(UUID identityId, String reason) {
        MediaIdentity identity = require(identityId);
        if (identity.state() == IdentityState.RETIRED) {
            return;
        }
        identity.retire(reason, clock.instant());
        audit.record(change(identity, "retired").because(reason));
        identities.flush();
        retired.fire(new IdentityRetired(identityId, identity.userId(), reason));
    }

    /** A mistyped address that was never proven: its keys are free again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(UUID identityId, String cause) {
        MediaIdentity identity = require(identityId);
        if (identity.state() == IdentityState.PENDING) {
            identity.discard(clock.instant());
            audit.record(change(identity, "discarded").because(cause));
            identities.flush();
        }
    }

    /** Given up by its user, not retired: it is announced anew by the user into whom theirs is merged. */
    @Transactional(Transactional.TxType.MANDATORY)
    void free(UUID identityId, String cause) {
        MediaIdentity identity = require(identityId);
        identity.free(clock.instant());
        audit.record(change(identity, "freed").because(cause));
        identities.flush();
    }

    @Transactional
    public Optional<IdentityFacts> current(UUID userId, String realm) {
        return identities.inState(userId, realm, IdentityState.CURRENT).map(IdentityFacts::from);
    }

    /** An account that was announced and has not been proven yet. */
    @Transactional
    public Optional<IdentityFacts> pending(UUID userId, String realm) {
        return identities.inState(userId, realm, IdentityState.PENDING).map(IdentityFacts::from);
    }

    @Transactional
    public IdentityFacts get(UUID identityId) {
        return IdentityFacts.from(require(identityId));
    }

    @Transactional
    public List<IdentityFacts> of(UUID userId) {
        return identities.of(userId).stream().map(IdentityFacts::from).toList();
    }

    /** Those of these users whose present account has an address. */
    @Transactional
    public List<UUID> currentWithEmail(Collection<UUID> userIds, String realm) {
        return identities.withEmail(userIds, realm, Set.of(IdentityState.CURRENT));
    }

    /** Those of these users of whom an address is known that can be invited. */
    @Transactional
    public List<UUID> withEmail(Collection<UUID> userIds, String realm) {
        return identities.withEmail(userIds, realm, Set.of(IdentityState.CURRENT, IdentityState.PENDING));
    }

    /** The users whose live identities share any key with this account. */
    @Transactional
    public List<IdentityFacts> knownAs(String realm, RemoteIdentity remote) {
        return lookUp(realm, List.of(remote)).knownAs(remote);
    }

    /** The retired identity that bears a key of this account, if any. */
    @Transactional
    public Optional<IdentityFacts> retiredAs(String realm, RemoteIdentity remote) {
        return lookUp(realm, List.of(remote)).retiredAs(remote);
    }

    /** As {@link #knownAs} and {@link #retiredAs} of each, in a few questions for all of them. */
    @Transactional
    public KnownAccounts lookUp(String realm, Collection<RemoteIdentity> accounts) {
        Map<String, IdentityFacts> retiredKeys = new HashMap<>();
        identities
                .retiredAmong(realm, accounts)
                .forEach((key, identity) -> retiredKeys.put(key, IdentityFacts.from(identity)));
        return new KnownAccounts(
                identities.knownAmong(realm, accounts).stream()
                        .map(IdentityFacts::from)
                        .toList(),
                retiredKeys);
    }

    /** As {@link #attachCurrent} and {@link #attachPending} of each: all of them, or a refusal. Their ids, in the same order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> attachAll(String realm, List<NewAccount> accounts) {
        KnownAccounts known =
                lookUp(realm, accounts.stream().map(NewAccount::remote).toList());
        List<MediaIdentity> attached = new ArrayList<>();
        for (NewAccount account : accounts) {
            requireFree(account.userId(), account.remote(), known);
            MediaIdentity identity =
                    new MediaIdentity(account.userId(), realm, account.remote(), account.state(), clock.instant());
            identities.persist(identity);
            attached.add(identity);
        }
        audit.recordEach(attached.stream().map(IdentityService::attachment).toList());
        return attached.stream().map(MediaIdentity::id).toList();
    }

    private static Change attachment(MediaIdentity identity) {
        return change(identity, identity.state() == IdentityState.PENDING ? "announced" : "attached");
    }

    /** Which accounts are not used any more when two users become one and the questions are answered so. */
    @Transactional
    Set<UUID> droppedBy(UUID survivorId, UUID closedId, Map<String, UUID> choices) {
        Set<UUID> dropped = new HashSet<>();
        for (MediaIdentity theirs : identities.of(closedId)) {
            for (MediaIdentity ours : identities.of(survivorId)) {
                if (theirs.excludes(ours)) {
                    UUID kept = choices.getOrDefault(AccountsPart.question(theirs.realm()), ours.id());
                    dropped.add(kept.equals(ours.id()) ? theirs.id() : ours.id());
                }
            }
        }
        return dropped;
    }

    /** Names and addresses go; what a retired account was known by stays refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID userId) {
        identities.of(userId).forEach(identity -> identity.erase(clock.instant()));
        identities.flush();
    }

    private IdentityFacts attach(UUID userId, String realm, RemoteIdentity remote, IdentityState state) {
        requireFree(userId, remote, lookUp(realm, List.of(remote)));
        MediaIdentity identity = new MediaIdentity(userId, realm, remote, state, clock.instant());
        identities.persistAndFlush(identity);
        audit.record(attachment(identity));
        return IdentityFacts.from(identity);
    }

    private static void requireFree(UUID userId, RemoteIdentity remote, KnownAccounts known) {
        if (known.retiredAs(remote).isPresent()) {
            throw Refusal.of(UserProblem.IDENTITY_RETIRED);
        }
        boolean taken =
                known.knownAs(remote).stream().anyMatch(other -> !other.userId().equals(userId));
        if (taken) {
            throw Refusal.of(UserProblem.IDENTITY_TAKEN);
        }
    }

    private MediaIdentity require(UUID id) {
        return identities.findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no identity " + id));
    }

    private static Change change(MediaIdentity identity, String action) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("userId", identity.userId());
        values.put("realm", identity.realm());
        values.put("remoteId", identity.remote().remoteId());
        values.put("username", identity.remote().username());
        values.put("email", identity.remote().email());
        return Change.of(KIND, identity.id(), action).to(values);
    }
}
