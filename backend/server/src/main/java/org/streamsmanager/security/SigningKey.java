package org.streamsmanager.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Secret;

@Entity
@Table(name = "signing_key")
class SigningKey {
    @Id
    private UUID id;

    @Column(nullable = false)
    private String purpose;

    @Column(nullable = false)
    private Secret value;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected SigningKey() {}

    SigningKey(String purpose, Secret value, Instant now) {
        this.id = Ids.next();
        this.purpose = purpose;
        this.value = value;
        this.createdAt = now;
    }

    Secret value() {
        return value;
    }
}
