package org.streamsmanager.accountchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.shared.Secret;

/** A customer signs in at Plex with the account they want to come with. The token that comes of it is never kept. */
@Entity
@Table(name = "change_sign_in")
class ChangeSignIn {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private String attempt;
    private Secret page;

    @Enumerated(EnumType.STRING)
    private ChangeSignInState state;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private AccountChangeProblem problem;

    private boolean unavailable;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "next_ask_at")
    private Instant nextAskAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private int version;

    protected ChangeSignIn() {}

    ChangeSignIn(UUID id, UUID userId, SignInAttempt begun, Instant now) {
        this.id = id;
        this.userId = userId;
        this.attempt = begun.id();
        this.page = Secret.of(begun.page().toString());
        this.state = ChangeSignInState.WAITING;
        this.startedAt = now;
        this.nextAskAt = now;
        this.expiresAt = begun.expiresAt();
    }

    /** True for one of all who want to ask Plex now. */
    boolean takeTurn(Instant now) {
        if (state != ChangeSignInState.WAITING || now.isBefore(nextAskAt)) {
            return false;
        }
        this.nextAskAt = now.plus(BETWEEN_QUESTIONS);
        return true;
    }

    void unanswered() {
        this.unavailable = false;
    }

    /** Plex could not be asked: that ends nothing before its time. */
    void failed(Duration retryAfter, Instant now) {
        this.unavailable = true;
        this.nextAskAt = now.plus(retryAfter);
        if (!now.isBefore(expiresAt)) {
            expired();
        }
    }

    void proven(UUID request) {
        this.requestId = request;
        end(ChangeSignInState.PROVEN);
    }

    void refused(AccountChangeProblem why) {
        this.problem = why;
        end(ChangeSignInState.REFUSED);
    }

    void expired() {
        end(ChangeSignInState.EXPIRED);
    }

    private void end(ChangeSignInState how) {
        this.state = how;
        this.page = null;
        this.unavailable = false;
    }

    boolean waiting() {
        return state == ChangeSignInState.WAITING;
    }

    UUID userId() {
        return userId;
    }

    String attempt() {
        return attempt;
    }

    ChangeSignInFacts facts() {
        return new ChangeSignInFacts(
                id, state, page == null ? null : page.reveal(), expiresAt, requestId, problem, unavailable);
    }
}
