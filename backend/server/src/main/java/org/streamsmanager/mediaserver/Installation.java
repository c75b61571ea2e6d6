package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** This installation as the platforms know it. One row, made once: a new identifier would pile up as a new device. */
@Entity
@Table(name = "installation")
class Installation {
    @Id
    private UUID id;

    @Column(name = "client_identifier")
    private String clientIdentifier;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Installation() {}

    Installation(Instant now) {
        this.id = Ids.next();
        this.clientIdentifier = "streams-manager-" + UUID.randomUUID();
        this.createdAt = now;
    }

    String clientIdentifier() {
        return clientIdentifier;
    }
}
