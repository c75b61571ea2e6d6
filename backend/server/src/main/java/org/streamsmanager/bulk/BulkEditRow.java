package org.streamsmanager.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one person had, shall have, and what became of it. */
@Entity
@Table(name = "bulk_edit_row")
@IdClass(BulkEditRow.Key.class)
class BulkEditRow {
    @Id
    @Column(name = "bulk_edit_id")
    private UUID bulkEditId;

    @Id
    private int ordinal;

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private RowState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> after;

    private String problem;
    private String detail;
    private int attempts;
    private boolean forced;

    protected BulkEditRow() {}

    UUID userId() {
        return userId;
    }

    int ordinal() {
        return ordinal;
    }

    RowState state() {
        return state;
    }

    Map<String, Object> before() {
        return before;
    }

    Map<String, Object> after() {
        return after;
    }

    String problem() {
        return problem;
    }

    String detail() {
        return detail;
    }

    int attempts() {
        return attempts;
    }

    boolean forced() {
        return forced;
    }

    record Key(UUID bulkEditId, int ordinal) {}
}
