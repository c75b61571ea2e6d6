package org.streamsmanager.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;

/** A named look at a list; whose it is does not change. */
@Entity
@Table(name = "saved_view")
class SavedView {
    @Id
    private UUID id;

    private String owner;
    private String list;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> query;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> columns;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected SavedView() {}

    SavedView(String owner, SaveViewRequest request, Instant now) {
        this.id = Ids.next();
        this.owner = owner;
        this.list = request.list();
        this.createdAt = now;
        change(request);
    }

    void change(SaveViewRequest request) {
        this.name = request.name().strip();
        this.query = Map.copyOf(request.query());
        this.columns = List.copyOf(request.columns());
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String list() {
        return list;
    }

    String name() {
        return name;
    }

    Map<String, String> query() {
        return query;
    }

    List<String> columns() {
        return columns;
    }
}
