package org.streamsmanager.usertransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of a file: what would be done with it, and what became of it. */
@Entity
@Table(name = "user_import_row")
@IdClass(UserImportRow.Key.class)
class UserImportRow {
    @Id
    @Column(name = "import_id")
    private UUID importId;

    @Id
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private TransferredUser line;

    @Enumerated(EnumType.STRING)
    private LineVerdict verdict;

    @Enumerated(EnumType.STRING)
    private LineOutcome outcome;

    @Column(name = "user_id")
    private UUID userId;

    private String detail;

    protected UserImportRow() {}

    UserImportRow(UUID importId, int ordinal, TransferredUser line) {
        this.importId = importId;
        this.ordinal = ordinal;
        this.line = line;
        this.verdict = LineVerdict.UNREAD;
        this.outcome = LineOutcome.WAITING;
    }

    void judged(LineJudgement judgement) {
        this.verdict = judgement.verdict();
        this.detail = judgement.detail();
    }

    void done(UUID user) {
        this.outcome = LineOutcome.DONE;
        this.userId = user;
        this.detail = null;
    }

    void ended(LineOutcome how, String why) {
        this.outcome = how;
        this.detail = why;
    }

    int ordinal() {
        return ordinal;
    }

    TransferredUser line() {
        return line;
    }

    LineVerdict verdict() {
        return verdict;
    }

    LineOutcome outcome() {
        return outcome;
    }

    UUID userId() {
        return userId;
    }

    String detail() {
        return detail;
    }

    record Key(UUID importId, int ordinal) {}
}
