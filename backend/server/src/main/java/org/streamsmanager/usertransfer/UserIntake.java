package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
        List<UserImportRow> waiting = rows.waitingForUpdate(importId, ordinals);
        Surroundings around =
                judge.around(waiting.stream().map(UserImportRow::line).toList());
        List<UserImportRow> unknown =
                waiting.stream().filter(row -> unknown(row, around)).toList();
        restore(unknown, around);
        rows.release();
    }

    /** Whoever is no news is refused. */
    private static boolean unknown(UserImportRow row, Surroundings around) {
        LineJudgement now = LineJudge.judge(row.line(), around);
        if (row.verdict() != LineVerdict.NEW) {
            row.ended(LineOutcome.REFUSED, row.detail());
        } else if (now.verdict() != LineVerdict.NEW) {
            row.ended(LineOutcome.REFUSED, "changed since the preview: " + now.detail());
        }
        return row.outcome() == LineOutcome.WAITING;
    }

    private void restore(List<UserImportRow> unknown, Surroundings around) {
        List<UUID> ids =
                users.restore(unknown.stream().map(row -> restored(row.line())).toList(), CAUSE);
        List<RestoredCoverage> times = new ArrayList<>();
        for (int i = 0; i < unknown.size(); i++) {
            UUID userId = ids.get(i);
            unknown.get(i).line().coverage().forEach(time -> times.add(time(userId, time, around)));
            unknown.get(i).done(userId);
        }
        coverage.restore(times, CAUSE);
    }

    private static RestoredUser restored(TransferredUser line) {
        return new RestoredUser(
                line.id(),
                line.displayName(),
                line.permanent(),
                line.erased(),
                line.notes(),
                line.tags(),
                line.createdAt(),
                line.changeRequiredAt(),
                line.changeRequiredCause(),
                line.accounts().stream().map(UserIntake::account).toList());
    }

    private static RestoredUser.Account account(Account account) {
        return new RestoredUser.Account(
                account.realm(),
                LineJudge.remote(account),
                LineJudge.state(account).orElseThrow(),
                account.retiredAt(),
                account.retiredReason());
    }

    private static RestoredCoverage time(UUID userId, Time time, Surroundings around) {
        return new RestoredCoverage(
                userId,
                around.plan(time).orElseThrow().currentPriceId(),
                time.startsAt(),
                time.endsAt(),
                CoverageSource.valueOf(time.source()),
                time.cause() == null ? "" : time.cause(),
                time.revokedAt());
    }
}
