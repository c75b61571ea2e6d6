package org.streamsmanager.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "setting")
@IdClass(Setting.Key.class)
class Setting {
    @Id
    @Column(name = "group_name")
    private String groupName;

    @Id
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> value;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Setting() {}

    Setting(String groupName, int version, Map<String, Object> value, String changedBy, Instant changedAt) {
        this.groupName = groupName;
        this.version = version;
        this.value = value;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    int version() {
        return version;
    }

    Map<String, Object> value() {
        return value;
    }

    record Key(String groupName, int version) {}
}
