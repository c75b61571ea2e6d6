package org.streamsmanager.peopleimport;

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
import org.streamsmanager.mediaserver.RemoteShare;

/** One person of an import: as read, what would be done, and what became of it. */
@Entity
@Table(name = "people_import_row")
@IdClass(ImportRow.Key.class)
class ImportRow {
    @Id
    @Column(name = "import_id")
    private UUID importId;

    @Id
    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private RemoteShare person;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    @Column(name = "user_id")
    private UUID userId;

    private String detail;

    protected ImportRow() {}

    ImportRow(UUID importId, int ordinal, RemoteShare person, Assessment assessment) {
        this.importId = importId;
        this.ordinal = ordinal;
        this.person = person;
        this.verdict = assessment.verdict();
        this.userId = assessment.userId();
        this.detail = assessment.detail();
        this.outcome = RowOutcome.WAITING;
    }

    void done(UUID user) {
        this.outcome = RowOutcome.DONE;
        this.userId = user;
        this.detail = null;
    }

    void ended(RowOutcome how, String why) {
        this.outcome = how;
        this.detail = why;
    }

    int ordinal() {
        return ordinal;
    }

    RemoteShare person() {
        return person;
    }

    Verdict verdict() {
        return verdict;
    }

    RowOutcome outcome() {
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
