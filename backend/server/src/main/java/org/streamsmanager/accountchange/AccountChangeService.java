package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.share.ShareLists;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.RemoteIdentity;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Requests of people to come with another account. */
@ApplicationScoped
public class AccountChangeService {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@.]{2,}|[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{1,60}");
    private static final int TRIES_A_DAY = 10;
    private final AccountChangeRepository requests;
    private final AccountChangeFactsReader facts;
    private final UserService users;
    private final IdentityService identities;
    private final CoverageService coverage;
    private final AccountChangeEnd end;
    private final ShareService shares;
    private final ShareLists lists;
    private final SettingService settings;
    private final Jobs jobs;
    private final AccountChangeTimeline timeline;
    private final CurrentActor actor;
    private final Clock clock;

    AccountChangeService(
            AccountChangeRepository requests,
            AccountChangeFactsReader facts,
            UserService users,
            IdentityService identities,
            CoverageService coverage,
            AccountChangeEnd end,
            ShareService shares,
            ShareLists lists,
            SettingService settings,
            Jobs jobs,
            AccountChangeTimeline timeline,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.facts = facts;
        this.users = users;
        this.identities = identities;
        this.coverage = coverage;
        this.end = end;
        this.shares = shares;
        this.lists = lists;
        this.settings = settings;
        this.jobs = jobs;
        this.timeline = timeline;
        this.actor = actor;
        this.clock = clock;
    }

    /** As an operator or an integrator asks: nobody has to agree any more. */
    @Transactional
    public AccountChangeFacts request(UUID userId, String address) {
        return note(AccountWish.typed(userId, address, true));
    }

    /** As the customer asks. */
    @Transactional
    public AccountChangeFacts requestOwn(UUID userId, String address) {
        requireAllowed(users.require(userId));
        if (signInRequired()) {
            throw Refusal.of(AccountChangeProblem.SIGN_IN_REQUIRED);
        }
        return note(AccountWish.typed(userId, address, false));
    }

    /** As the customer asks, who has signed in with the new account. */
    @Transactional
    AccountChangeFacts requestProven(UUID userId, RemoteIdentity account) {
        requireAllowed(users.require(userId));
        return note(AccountWish.signedIn(userId, account));
    }

    /** Refuses what would be refused afterwards too. */
    @Transactional
    void requireOwnPossible(UUID userId) {
        UserFacts user = users.require(userId);
        requireAllowed(user);
        requirePossible(user);
    }

    /** Notes the wish; what plex.tv says about the address is asked by a job. At most one request per user is open. */
    private AccountChangeFacts note(AccountWish wish) {
        UserFacts user = users.lock(wish.userId());
        requirePossible(user);
        requireForm(wish.address());
        UUID old = identities
                .current(user.id(), IdentityService.PLEX_TV)
                .map(IdentityFacts::id)
                .orElse(null);
        AccountChangeOrigin origin = user.changeRequired() ? AccountChangeOrigin.REQUIRED : AccountChangeOrigin.WISHED;
        AccountChangeRequest request =
                new AccountChangeRequest(wish, origin, old, actor.get().name(), clock.instant());
        requests.persistAndFlush(request);
        timeline.add(request, "requested");
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
    Page<AccountChangeFacts> list(AccountChangeFilter filter, PageRequest page) {
        return requests.newestFirst(filter, page, clock.instant()).map(facts::of);
    }

    /** Those who wait for approval, who have waited longest first. */
    @Transactional
    List<WaitingChange> waiting(WaitingFilter filter) {
        return requests.oldestFirst(filter.toFilter()).stream()
                .map(request -> new WaitingChange(request.id(), request.origin(), request.proof()))
                .toList();
    }

    private void withdraw(AccountChangeRequest request) {
        users.lock(request.userId());
        requests.getEntityManager().refresh(request);
        if (!request.state().open()) {
            return;
        }
        request.withdrawn(clock.instant());
        end.undo(request, "withdrawn");
        timeline.add(request, "withdrawn");
    }

    /** Whether the customer may give another account at all. */
    public boolean allowed(UserFacts user) {
        AccountChangeSettings rules = rules();
        return rules.enabled() && (user.changeRequired() || rules.wishedAllowed());
    }

    /** Whether a typed address is not enough. */
    public boolean signInRequired() {
        return rules().signInRequired();
    }

    private AccountChangeSettings rules() {
        return settings.value(AccountChangeSettings.GROUP);
    }

    private void requireAllowed(UserFacts user) {
        if (!allowed(user)) {
            throw Refusal.of(
                    rules().enabled()
                            ? AccountChangeProblem.CHANGE_NOT_REQUIRED
                            : AccountChangeProblem.CHANGES_SWITCHED_OFF);
        }
    }

    private void requirePossible(UserFacts user) {
        if (!coverage.entitlement(user.id()).entitled()) {
            throw Refusal.of(AccountChangeProblem.NOT_ENTITLED);
        }
        if (requests.openOf(user.id()).isPresent()) {
            throw Refusal.of(AccountChangeProblem.REQUEST_OPEN);
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

    private AccountChangeRequest own(UUID userId, UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> request.userId().equals(userId))
                .orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
    }

    private AccountChangeRequest require(UUID id) {
        return requests.findByIdOptional(id).orElseThrow(() -> Refusal.of(AccountChangeProblem.UNKNOWN_REQUEST));
    }
}
