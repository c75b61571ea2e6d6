package org.streamsmanager.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "under_way")
    private List<UUID> underWay;

    private int calls;

    @Column(name = "calls_account")
    private UUID callsAccount;

    private int messages;

    protected BulkEditRow() {}

    /** As the preview found it. */
    void planned(Map<String, Object> facts, Map<String, Object> wanted, Effort effort) {
        this.before = facts;
        this.after = wanted;
        this.state = RowState.WAITING;
        this.problem = null;
        this.detail = null;
        this.calls = effort.calls();
        this.callsAccount = effort.account();
        this.messages = effort.messages();
    }

    void alreadySo(Map<String, Object> facts) {
        planned(facts, facts, Effort.NONE);
        this.state = RowState.ALREADY_SO;
    }

    /** Kept as it is, since somebody changed it. */
    void keeps(Map<String, Object> facts, RowProblem why) {
        this.before = facts;
        refused(why.code(), why.title());
    }

    void refused(String code, String title) {
        this.state = RowState.REFUSED;
        this.problem = code;
        this.detail = title;
    }

    void failed(String code, String text) {
        this.attempts++;
        this.state = RowState.FAILED;
        this.problem = code;
        this.detail = text;
    }

    /** Done here; what is on its way to a media server decides whether it is done. */
    void carriedOut(Map<String, Object> facts, List<UUID> set) {
        this.attempts++;
        this.after = facts;
        this.underWay = set.isEmpty() ? null : set;
        this.state = set.isEmpty() ? RowState.DONE : RowState.RUNNING;
        this.problem = null;
        this.detail = null;
    }

    void arrived(Map<String, Object> facts) {
        this.after = facts;
        this.state = RowState.DONE;
        this.problem = null;
        this.detail = null;
    }

    void unclear(String text) {
        this.state = RowState.UNKNOWN;
        this.problem = "unclear";
        this.detail = text;
    }

    /** It may have happened, and nothing that could be looked at says so. */
    void neverKnown(String text) {
        unclear(text);
        this.problem = "never-known";
        this.underWay = null;
    }

    /** Carried out here, and refused on its way: what was on its way is known. */
    boolean wasLost() {
        return state == RowState.WAITING && underWay != null;
    }

    void lost(String code, String text) {
        this.state = RowState.FAILED;
        this.problem = code;
        this.detail = text;
    }

    List<UUID> underWay() {
        return underWay == null ? List.of() : underWay;
    }

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
