package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageEdits;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageSpan;
import org.streamsmanager.user.UserService;

/** A person's time as facts of a bulk edit, and a change of it as it would be seen from now. */
@ApplicationScoped
class CoverageOfPerson {
    private static final String PLAN = "plan";
    private static final String ACTIVE_UNTIL = "activeUntil";
    private static final String INTERVALS = "_intervals";
    private final CoverageChangeService changes;
    private final CoverageEdits edits;
    private final CoverageService coverage;
    private final UserService users;
    private final Clock clock;

    CoverageOfPerson(
            CoverageChangeService changes,
            CoverageEdits edits,
            CoverageService coverage,
            UserService users,
            Clock clock) {
        this.changes = changes;
        this.edits = edits;
        this.coverage = coverage;
        this.users = users;
        this.clock = clock;
    }

    Map<String, Object> facts(UUID userId) {
        users.require(userId);
        CoverageSituation now = situation(userId);
        Map<String, Object> facts = values(
                now.running().map(CoverageFacts::planName).orElse(""),
                coverage.entitlement(userId).until());
        facts.put(INTERVALS, now.ahead().stream().map(CoverageOfPerson::text).toList());
        return facts;
    }

    /** The same facts when the change makes no difference. */
    Map<String, Object> after(UUID userId, CoverageChangeRequest request, Map<String, Object> facts) {
        CoverageEffect effect = changes.preview(userId, request).effect();
        if (effect.before().equals(effect.after())) {
            return facts;
        }
        Instant now = clock.instant();
        String plan = effect.after().stream()
                .filter(span -> !span.startsAt().isAfter(now))
                .findFirst()
                .map(CoverageSpan::planName)
                .orElse("");
        return values(plan, effect.activeUntilAfter());
    }

    void change(UUID userId, CoverageChangeRequest request) {
        String hash = changes.preview(userId, request).hash();
        changes.apply(
                userId,
                new CoverageChangeRequest(
                        request.kind(),
                        request.planId(),
                        request.days(),
                        request.endsAt(),
                        request.coverageId(),
                        request.start(),
                        request.rest(),
                        request.payment(),
                        request.cause(),
                        hash));
    }

    boolean isOn(UUID userId, UUID planId) {
        List<CoverageFacts> ahead = situation(userId).ahead();
        return !ahead.isEmpty() && ahead.stream().allMatch(one -> one.planId().equals(planId));
    }

    /** The intervals of these facts that were not in those. */
    static List<UUID> added(Map<String, Object> now, Map<String, Object> before) {
        List<String> earlier = ids(before);
        return ids(now).stream()
                .filter(id -> !earlier.contains(id))
                .map(UUID::fromString)
                .toList();
    }

    private CoverageSituation situation(UUID userId) {
        return edits.situation(userId, clock.instant());
    }

    private static List<String> ids(Map<String, Object> facts) {
        return ((List<?>) facts.getOrDefault(INTERVALS, List.of()))
                .stream()
                        .map(text ->
                                text.toString().substring(0, text.toString().indexOf(' ')))
                        .toList();
    }

    private static String text(CoverageFacts interval) {
        return interval.id() + " " + interval.endsAt();
    }

    private static Map<String, Object> values(String plan, Instant until) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(PLAN, plan);
        values.put(
                ACTIVE_UNTIL, Optional.ofNullable(until).map(Instant::toString).orElse(""));
        return values;
    }
}
