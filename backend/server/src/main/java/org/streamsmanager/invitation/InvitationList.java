package org.streamsmanager.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** People to invite: read, columns matched, rows checked; then applied exactly so. */
@Entity
@Table(name = "invitation_list")
class InvitationList {
    enum State {
        CHECKED,
        APPLYING,
        DONE
    }

    /** What holds for rows that say nothing else; ids may be null. */
    record Defaults(UUID planId, UUID serverId, UUID locationId) {}

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> headers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private Defaults defaults;

    private String hash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected InvitationList() {}

    InvitationList(List<String> headers, Defaults defaults, String createdBy, Instant now) {
        this.id = Ids.next();
        this.state = State.CHECKED;
        this.headers = List.copyOf(headers);
        this.fields = List.of();
        this.defaults = defaults;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** One for each column. */
    void match(List<ListField> columns) {
        requireChecked();
        this.fields = columns.stream().map(ListField::name).toList();
    }

    void checked(String fingerprint) {
        requireChecked();
        this.hash = fingerprint;
    }

    void apply(String seen) {
        requireChecked();
        if (!columns().contains(ListField.ADDRESS)) {
            throw Refusal.of(InvitationListProblem.ADDRESS_COLUMN_MISSING);
        }
        if (!hash.equals(seen)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        this.state = State.APPLYING;
    }

    void done(Instant now) {
        this.state = State.DONE;
        this.finishedAt = now;
    }

    private void requireChecked() {
        if (state != State.CHECKED) {
            throw Refusal.of(InvitationListProblem.LIST_APPLIED);
        }
    }

    List<ListField> columns() {
        return fields.stream().map(ListField::valueOf).toList();
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    List<String> headers() {
        return headers;
    }

    Defaults defaults() {
        return defaults;
    }

    String hash() {
        return hash;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
