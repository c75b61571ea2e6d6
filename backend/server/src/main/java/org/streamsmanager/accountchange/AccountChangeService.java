package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareLists;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Requests of people to come with another account. */
@ApplicationScoped
public class AccountChangeService {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}|[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{1,60}");
    private static final int TRIES_A_DAY = 10;
    private static final String KIND = "account-change-request";
    private final AccountChangeRepository requests;
    private final AccountChangeFactsReader facts;
    private final UserService users;
    private final IdentityService identities;
    private final CoverageService coverage;
    private final ShareService shares;
    private final ShareLists lists;
    private final SettingService settings;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    AccountChangeService(
            AccountChangeRepository requests,
            AccountChangeFactsReader facts,
            UserService users,
            IdentityService identities,
            CoverageService coverage,
            ShareService shares,
            ShareLists lists,
            SettingService settings,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.users = users;
        this.identities = identities;
        this.coverage = coverage;
        this.shares = shares;
        this.lists = lists;
        this.settings = settings;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Notes the wish; what plex.tv says about the address is asked by a job. At most one request per user is open. */
    @Transactional
    public AccountChangeFacts request(UUID userId, String address) {
        String wanted = address.strip();
        UserFacts user = users.lock(userId);
        requireAllowed(user);
        requireForm(wanted);
        requireNoneOpen(userId);
        UUID old = identities
                .current(userId, IdentityService.PLEX_TV)
                .map(IdentityFacts::id)
                .orElse(null);
        AccountChangeOrigin origin = user.changeRequired() ? AccountChangeOrigin.REQUIRED : AccountChangeOrigin.WISHED;
        AccountChangeRequest request = new AccountChangeRequest(
                userId, origin, old, wanted, actor.get().name(), clock.instant());
        requests.persistAndFlush(request);
        audit.record(Change.of(KIND, request.id(), "requested").to(Map.of("userId", userId, "address", wanted)));
        jobs.enqueue(AccountChangeJob.KEY, new AccountChangeJob.Payload(request.id()));
        return facts.of(request);
    }

    @Transactional
    public List<AccountChangeFacts> of(UUID userId) {
        return requests.of(userId).stream().map(facts::of).toList();
    }

    @Transactional
    public AccountChangeFacts get(UUID id) {
        return facts.of(require(id));
    }

    /** As {@link #get}, but somebody else's request does not exist. */
    @Transactional
    public AccountChangeFacts getOwn(UUID userId, UUID id) {
        return facts.of(own(userId, id));
    }

    @Transactional
    public void withdrawOwn(UUID userId, UUID id) {
        withdraw(own(userId, id));
    }

    @Transactional
    void withdraw(UUID id) {
        withdraw(require(id));
    }

    /** The person says they accepted: looks at their server soon instead of at the next round. */
    @Transactional
    public void checkOwn(UUID userId, UUID id) {
        AccountChangeRequest request = own(userId, id);
        if (request.state() == AccountChangeState.INVITED) {
            lists.watch(shares.get(request.shareId()).serverId());
        }
    }

    @Transactional
    AccountChangeFacts retry(UUID id) {
        AccountChangeRequest request = require(id);
        users.lock(request.userId());
        requests.getEntityManager().refresh(request);
        if (request.state() != AccountChangeState.FAILED) {
            throw Refusal.of(AccountChangeProblem.NOT_RETRYABLE);
        }
        request.again(clock.instant());
        audit.record(Change.of(KIND, id, "retried"));
        jobs.enqueue(AccountChangeJob.KEY, new AccountChangeJob.Payload(id));
        return facts.of(request);
    }

    @Transactional
    Page<AccountChangeFacts> list(Optional<AccountChangeState> state, PageRequest page) {
        return requests.newestFirst(state, page, clock.instant()).map(facts::of);
    }

    private void withdraw(AccountChangeRequest request) {
        users.lock(request.userId());
        requests.getEntityManager().refresh(request);
        if (!request.state().open()) {
            return;
        }
        request.withdrawn(clock.instant());
        requests.flush();
        Optional.ofNullable(request.newIdentityId()).ifPresent(identity -> {
            shares.endAllOf(request.userId(), identity, EndReason.WITHDRAWN);
            identities.discard(identity, "withdrawn");
        });
        audit.record(Change.of(KIND, request.id(), "withdrawn"));
    }

    private void requireAllowed(UserFacts user) {
        AccountChangeSettings allowed = settings.value(AccountChangeSettings.GROUP);
        if (!allowed.enabled()) {
            throw Refusal.of(AccountChangeProblem.CHANGES_SWITCHED_OFF);
        }
        if (!user.changeRequired() && !allowed.wishedAllowed()) {
            throw Refusal.of(AccountChangeProblem.CHANGE_NOT_REQUIRED);
        }
        if (!coverage.entitlement(user.id()).entitled()) {
            throw Refusal.of(AccountChangeProblem.NOT_ENTITLED);
        }
        if (requests.triesSince(user.id(), clock.instant().minus(Duration.ofDays(1))) >= TRIES_A_DAY) {
            throw Refusal.of(AccountChangeProblem.TOO_MANY_TRIES).retryAfter(Duration.ofHours(6));
        }
    }

    private static void requireForm(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw Refusal.at(
                    AccountChangeProblem.NOT_AN_ADDRESS, "/email", AccountChangeProblem.NOT_AN_ADDRESS.title());
        }
    }

    private void requireNoneOpen(UUID userId) {
        if (requests.openOf(userId).isPresent()) {
            throw Refusal.of(AccountChangeProblem.REQUEST_OPEN);
        }
    }

    private AccountChangeRequest own(UUID userId, UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> request.userId().equals(userId))
                .orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
    }

    private AccountChangeRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
    }
}
