package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Looks who is no longer active, lets that be carried out when it concerns few, and asks when it concerns many. */
@ApplicationScoped
class ExpiryService {
    private static final String KIND = "expiry-run";
    private static final String STOPPED = "expiry-stopped";
    private final ExpiryRunRepository runs;
    private final ExpiryPersonRepository people;
    private final ExpiryCandidates candidates;
    private final UserService users;
    private final SettingService settings;
    private final NoticeService notices;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    ExpiryService(
            ExpiryRunRepository runs,
            ExpiryPersonRepository people,
            ExpiryCandidates candidates,
            UserService users,
            SettingService settings,
            NoticeService notices,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.runs = runs;
        this.people = people;
        this.candidates = candidates;
        this.users = users;
        this.settings = settings;
        this.notices = notices;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Takes nothing from anybody by itself; one line for the operator. */
    @Transactional
    String look() {
        Instant now = clock.instant();
        AccessSettings rules = settings.value(AccessSettings.GROUP);
        Optional<ExpiryRun> open = runs.open();
        if (open.filter(run -> run.state() == ExpiryState.RUNNING).isPresent()) {
            return "the last run is still being carried out";
        }
        int found = candidates.count(rules, now);
        if (found == 0) {
            open.ifPresent(run -> withdraw(run, now));
            return "nobody loses access";
        }
        int active = candidates.active(now);
        ExpiryRun run = open.map(known -> again(known, found, active, rules))
                .orElseGet(() -> begin(new ExpiryRun(found, active, rules.most(active), now)));
        candidates.freeze(run.id(), rules, now);
        return run.state() == ExpiryState.STOPPED ? stopped(run) : carryOut(run);
    }

    private ExpiryRun begin(ExpiryRun run) {
        runs.persistAndFlush(run);
        return run;
    }

    private ExpiryRun again(ExpiryRun run, int found, int active, AccessSettings rules) {
        candidates.forget(run.id());
        run.lookedAgain(found, active, rules.most(active));
        return run;
    }

    private String stopped(ExpiryRun run) {
        notices.open(
                STOPPED,
                Severity.ERROR,
                run.people() + " people would lose access",
                run.id(),
                Map.of(
                        "people", String.valueOf(run.people()),
                        "most", String.valueOf(run.most()),
                        "activeUsers", String.valueOf(run.activeUsers()),
                        "run", run.id().toString()));
        return "stopped: " + run.people() + " people would lose access, " + run.most() + " may without being asked";
    }

    private String carryOut(ExpiryRun run) {
        notices.settle(STOPPED, run.id());
        jobs.enqueue(ExpiryRunJob.KEY, new ExpiryRunJob.Payload(run.id()));
        return run.people() + " people are no longer active";
    }

    private void withdraw(ExpiryRun run, Instant now) {
        run.withdraw(now);
        notices.settle(STOPPED, run.id());
    }

    @Transactional
    ExpiryRunResponse release(UUID id, int version) {
        ExpiryRun run = decidable(id, version);
        run.release(actor.get().name(), clock.instant());
        carryOut(run);
        audit.record(Change.of(KIND, id, "released").to(Map.of("people", run.people())));
        return response(run);
    }

    @Transactional
    ExpiryRunResponse dismiss(UUID id, int days, int version) {
        ExpiryRun run = decidable(id, version);
        run.dismiss(Duration.ofDays(days), actor.get().name(), clock.instant());
        notices.settle(STOPPED, id);
        audit.record(Change.of(KIND, id, "dismissed").to(Map.of("people", run.people(), "days", days)));
        return response(run);
    }

    private ExpiryRun decidable(UUID id, int version) {
        ExpiryRun run = runs.requireForUpdate(id);
        if (run.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        return run;
    }

    @Transactional
    Page<ExpiryRunResponse> list(PageRequest request) {
        return runs.newestFirst(request, clock.instant()).map(this::response);
    }

    @Transactional
    ExpiryRunResponse get(UUID id) {
        return response(runs.require(id));
    }

    @Transactional
    Page<ExpiryPersonResponse> people(UUID id, PageRequest request) {
        runs.require(id);
        Page<ExpiryPerson> page = people.inOrder(id, request, clock.instant());
        List<UUID> ids = page.items().stream().map(ExpiryPerson::userId).toList();
        Map<UUID, String> names =
                users.findAll(ids).stream().collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
        return page.map(person -> ExpiryPersonResponse.from(person, names.get(person.userId())));
    }

    private ExpiryRunResponse response(ExpiryRun run) {
        runs.flush();
        return ExpiryRunResponse.from(run, people.outcomes(run.id()));
    }
}
