package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Fingerprint;

/** The transactions of {@link UserImportJob}. */
@ApplicationScoped
class UserImportSteps {
    private static final String VERDICTS =
            "select r.verdict, count(*) from UserImportRow r where r.importId = :import group by r.verdict";
    private final UserImportRepository imports;
    private final UserImportRowRepository rows;
    private final LineJudge judge;
    private final EntityManager entities;
    private final AuditService audit;
    private final Clock clock;

    UserImportSteps(
            UserImportRepository imports,
            UserImportRowRepository rows,
            LineJudge judge,
            EntityManager entities,
            AuditService audit,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UserImportState state(UUID importId) {
        return imports.require(importId).state();
    }

    /** Judges some lines; the next to be judged, 0 when there is none. {@code seen} are the keys of the lines before. */
    @Transactional
    int judge(UUID importId, int from, int most, Set<String> seen) {
        List<UserImportRow> some = rows.from(importId, from, most);
        Surroundings around =
                judge.around(some.stream().map(UserImportRow::line).toList());
        some.forEach(row -> row.judged(judge(row, around, seen)));
        return some.size() < most ? 0 : some.getLast().ordinal() + 1;
    }

    private static LineJudgement judge(UserImportRow row, Surroundings around, Set<String> seen) {
        Set<String> keys = LineJudge.keys(row.line());
        boolean twice = !Collections.disjoint(seen, keys);
        seen.addAll(keys);
        return twice
                ? new LineJudgement(LineVerdict.TWICE, "An earlier line names the same account.")
                : LineJudge.judge(row.line(), around);
    }

    @Transactional
    String previewed(UUID importId) {
        Map<String, Integer> counts = new TreeMap<>();
        entities.createQuery(VERDICTS, Object[].class)
                .setParameter("import", importId)
                .getResultList()
                .forEach(row -> counts.put(row[0].toString(), ((Long) row[1]).intValue()));
        UserImport found = imports.requireForUpdate(importId);
        if (found.state() == UserImportState.READING) {
            found.previewed(counts, Fingerprint.of(importId + counts.toString()), clock.instant());
        }
        return counts.toString();
    }

    @Transactional
    List<Integer> waiting(UUID importId, int most) {
        return rows.waiting(importId, most);
    }

    @Transactional
    void ended(UUID importId, int ordinal, LineOutcome outcome, String why) {
        rows.forUpdate(importId, ordinal).ended(outcome, why);
    }

    @Transactional
    String finish(UUID importId) {
        UserImport found = imports.requireForUpdate(importId);
        Map<String, Object> result = new LinkedHashMap<>();
        for (LineOutcome outcome : LineOutcome.values()) {
            result.put(outcome.name(), rows.count(importId, outcome));
        }
        if (found.state() == UserImportState.APPLYING) {
            found.done(clock.instant());
            audit.record(Change.of(UserImportService.KIND, importId, "finished").to(result));
        }
        return result.toString();
    }

    @Transactional
    void failed(UUID importId, String why) {
        imports.requireForUpdate(importId).failed(why, clock.instant());
    }
}
