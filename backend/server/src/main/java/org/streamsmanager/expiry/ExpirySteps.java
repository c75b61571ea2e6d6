package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.user.UserService;

/** The transactions of {@link ExpiryRunJob}. */
@ApplicationScoped
class ExpirySteps {
    private static final String CAUSE = "no longer active";
    private final ExpiryRunRepository runs;
    private final ExpiryPersonRepository people;
    private final ExpiryCandidates candidates;
    private final ReducedAccess reduced;
    private final ShareChangeService changes;
    private final UserService users;
    private final SettingService settings;
    private final Clock clock;

    ExpirySteps(
            ExpiryRunRepository runs,
            ExpiryPersonRepository people,
            ExpiryCandidates candidates,
            ReducedAccess reduced,
            ShareChangeService changes,
            UserService users,
            SettingService settings,
            Clock clock) {
        this.runs = runs;
        this.people = people;
        this.candidates = candidates;
        this.reduced = reduced;
        this.changes = changes;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    List<Integer> waiting(UUID runId, int limit) {
        return runs.require(runId).state() == ExpiryState.RUNNING ? people.waiting(runId, limit) : List.of();
    }

    /** Takes the lock first and asks then: who was renewed meanwhile is kept. */
    @Transactional
    void look(UUID runId, int ordinal) {
        ExpiryPerson person = people.get(runId, ordinal);
        UUID userId = person.userId();
        users.lockIfThere(userId);
        people.getEntityManager().refresh(person);
        if (person.outcome() != ExpiryOutcome.WAITING) {
            return;
        }
        AccessSettings rules = settings.value(AccessSettings.GROUP);
        Instant now = clock.instant();
        if (candidates.still(userId, rules, now)) {
            List<Boolean> kept = candidates.shares(userId, rules, now).stream()
                    .map(share -> reduceOrEnd(share, rules))
                    .toList();
            person.became(kept.contains(true) ? ExpiryOutcome.REDUCED : ExpiryOutcome.ENDED, null);
        } else {
            person.became(ExpiryOutcome.KEPT, null);
        }
    }

    private boolean reduceOrEnd(UUID shareId, AccessSettings rules) {
        boolean some = rules.reduces() && reduced.reduce(shareId, rules);
        if (!some) {
            changes.end(shareId, EndReason.EXPIRED, CAUSE);
        }
        return some;
    }

    @Transactional
    void failed(UUID runId, int ordinal, String why) {
        people.get(runId, ordinal).became(ExpiryOutcome.FAILED, why);
    }

    /** {@code problem} is null when everybody was looked at. */
    @Transactional
    String finish(UUID runId, String problem) {
        runs.requireForUpdate(runId).done(problem, clock.instant());
        Map<ExpiryOutcome, Long> outcomes = people.outcomes(runId);
        return outcomes.toString();
    }
}
