package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareChangeService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Does with one difference what the operator decided, when it is still the same. */
@ApplicationScoped
class DriftRepair {
    private static final String CAUSE = "drift";
    private final DriftRepository drift;
    private final DriftResolutionRepository resolutions;
    private final DriftResolutionRowRepository rows;
    private final DriftSteps steps;
    private final ShareChangeService changes;
    private final UserService users;
    private final Clock clock;

    DriftRepair(
            DriftRepository drift,
            DriftResolutionRepository resolutions,
            DriftResolutionRowRepository rows,
            DriftSteps steps,
            ShareChangeService changes,
            UserService users,
            Clock clock) {
        this.drift = drift;
        this.resolutions = resolutions;
        this.rows = rows;
        this.steps = steps;
        this.changes = changes;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    List<Integer> waiting(UUID resolutionId, int limit) {
        return rows.waiting(resolutionId, limit);
    }

    @Transactional
    void repair(UUID resolutionId, int ordinal) {
        DriftResolutionRow row = rows.forUpdate(resolutionId, ordinal);
        if (row.outcome() != DriftResolutionRow.Outcome.WAITING) {
            return;
        }
        DriftResolution resolution = resolutions.require(resolutionId);
        Drift found = Optional.ofNullable(drift.findById(row.driftId()))
                .filter(one -> one.factsHash().equals(row.factsHash()))
                .orElseThrow(() -> Refusal.of(DriftProblem.CHANGED_SINCE_PREVIEW));
        resolution.action().hindrance(found.kind()).ifPresent(why -> {
            throw Refusal.of(why);
        });
        carryOut(resolution, found);
        row.became(DriftResolutionRow.Outcome.DONE, null);
    }

    private void carryOut(DriftResolution resolution, Drift found) {
        switch (resolution.action()) {
            case IGNORE -> found.ignore(resolution.createdBy(), clock.instant());
            case NOTICE_AGAIN -> found.noticeAgain();
            case ADOPT -> adopt(found);
            case RE_APPLY -> reapply(found);
        }
    }

    /** What the server says is wanted from now on; who is gone there has ended here, and is not invited again. */
    private void adopt(Drift found) {
        if (found.kind().gone()) {
            changes.end(found.shareId(), EndReason.REMOVED, "removed at the server");
        } else {
            changes.adoptSaid(found.shareId(), CAUSE);
        }
        drift.delete(found);
    }

    private void reapply(Drift found) {
        if (found.kind() == DriftKind.NOT_WANTED) {
            users.lock(found.userId());
            changes.endAtServer(found.userId(), found.serverId(), found.remoteShareId(), CAUSE);
        } else {
            changes.reapply(found.shareId(), CAUSE);
        }
        drift.delete(found);
    }

    @Transactional
    void ended(UUID resolutionId, int ordinal, DriftResolutionRow.Outcome outcome, String why) {
        rows.forUpdate(resolutionId, ordinal).became(outcome, why);
    }

    @Transactional
    String finish(UUID resolutionId) {
        DriftResolution resolution = resolutions.require(resolutionId);
        resolution.done(clock.instant());
        drift.flush();
        steps.tellAll();
        return resolution.size() + " differences decided";
    }
}
