package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.RestoredCoverage;
import org.streamsmanager.coverage.RestoringCoverage;
import org.streamsmanager.user.RestoredUser;
import org.streamsmanager.user.RestoringUsers;
import org.streamsmanager.usertransfer.TransferredUser.Account;
import org.streamsmanager.usertransfer.TransferredUser.Time;

/** Takes lines in, as previewed; judges them again first, since the preview may be some hours old. */
@ApplicationScoped
class UserIntake {
    private static final String CAUSE = "read in from a file";
    private final UserImportRowRepository rows;
    private final LineJudge judge;
    private final RestoringUsers users;
    private final RestoringCoverage coverage;

    UserIntake(UserImportRowRepository rows, LineJudge judge, RestoringUsers users, RestoringCoverage coverage) {
        this.rows = rows;
        this.judge = judge;
        this.users = users;
        this.coverage = coverage;
    }

    /** All of them or none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(UUID importId, List<Integer> ordinals) {
        for (int ordinal : ordinals) {
            UserImportRow row = rows.forUpdate(importId, ordinal);
            if (row.outcome() == LineOutcome.WAITING) {
                take(row);
            }
            rows.release();
        }
    }

    private void take(UserImportRow row) {
        if (row.verdict() != LineVerdict.NEW) {
            row.ended(LineOutcome.REFUSED, row.detail());
            return;
        }
        LineJudgement now = judge.judge(row.line());
        if (now.verdict() == LineVerdict.NEW) {
            row.done(restore(row.line()));
        } else {
            row.ended(LineOutcome.REFUSED, "changed since the preview: " + now.detail());
        }
    }

    private UUID restore(TransferredUser line) {
        UUID userId = users.restore(
                new RestoredUser(
                        line.id(),
                        line.displayName(),
                        line.permanent(),
                        line.erased(),
                        line.notes(),
                        line.tags(),
                        line.createdAt(),
                        line.changeRequiredAt(),
                        line.changeRequiredCause(),
                        line.accounts().stream().map(UserIntake::account).toList()),
                CAUSE);
        coverage.restore(userId, line.coverage().stream().map(this::time).toList(), CAUSE);
        return userId;
    }

    private static RestoredUser.Account account(Account account) {
        return new RestoredUser.Account(
                account.realm(),
                LineJudge.remote(account),
                LineJudge.state(account).orElseThrow(),
                account.retiredAt(),
                account.retiredReason());
    }

    private RestoredCoverage time(Time time) {
        return new RestoredCoverage(
                judge.plan(time).orElseThrow().currentPriceId(),
                time.startsAt(),
                time.endsAt(),
                CoverageSource.valueOf(time.source()),
                time.cause() == null ? "" : time.cause(),
                time.revokedAt());
    }
}
