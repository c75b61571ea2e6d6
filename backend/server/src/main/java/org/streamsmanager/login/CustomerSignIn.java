package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.shared.Ids;

/** Somebody is signing in at Plex, in the browser that has the secret. Nothing of the platform's answer is kept. */
@Entity
@Table(name = "customer_sign_in")
class CustomerSignIn {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    @Id
    private UUID id;

    @Column(name = "secret_hash")
    private String secretHash;

    private String attempt;

    @Column(name = "next_ask_at")
    private Instant nextAskAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected CustomerSignIn() {}

    CustomerSignIn(SignInAttempt begun, String secretHash, Instant now) {
        this.id = Ids.next();
        this.secretHash = secretHash;
        this.attempt = begun.id();
        this.nextAskAt = now;
        this.expiresAt = begun.expiresAt();
    }

    /** True for one of all who want to ask the platform now. */
    boolean takeTurn(Instant now) {
        if (now.isBefore(nextAskAt)) {
            return false;
        }
        this.nextAskAt = now.plus(BETWEEN_QUESTIONS);
        return true;
    }

    boolean belongsTo(String hash) {
        return secretHash.equals(hash);
    }

    UUID id() {
        return id;
    }

    String attempt() {
        return attempt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
