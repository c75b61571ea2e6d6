package org.streamsmanager.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "audit_detail")
class AuditDetail {
    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> after;

    protected AuditDetail() {}

    AuditDetail(UUID entryId, Map<String, Object> before, Map<String, Object> after) {
        this.entryId = entryId;
        this.before = before;
        this.after = after;
    }

    Map<String, Object> before() {
        return before;
    }

    Map<String, Object> after() {
        return after;
    }
}
