package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Secret;

/**
 * An operator's sign-in at the platform, to link an account or to link one again: WAITING until it is LINKED, REFUSED or
 * EXPIRED. Only who began it sees it, since its page lets anybody answer.
 */
@Entity
@Table(name = "account_sign_in")
class AccountSignIn {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    enum State {
        WAITING,
        LINKED,
        EXPIRED,
        REFUSED
    }

    @Id
    private UUID id;

    private String attempt;
    private Secret page;
    private String actor;

    @Column(name = "plex_account")
    private UUID plexAccount;

    @Column(name = "proxy_url")
    private String proxyUrl;

    @Column(name = "proxy_user")
    private String proxyUser;

    @Column(name = "proxy_password")
    private Secret proxyPassword;

    @Enumerated(EnumType.STRING)
    private State state;

    private String problem;
    private String detail;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "next_ask_at")
    private Instant nextAskAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private int version;

    protected AccountSignIn() {}

    /** {@code plexAccount} is the account to link again, {@code proxy} the way of its calls; both may be null. */
    AccountSignIn(SignInAttempt begun, String actor, UUID plexAccount, Proxy proxy, Instant now) {
        this.id = Ids.next();
        this.attempt = begun.id();
        this.page = Secret.of(begun.page().toString());
        this.actor = actor;
        this.plexAccount = plexAccount;
        this.state = State.WAITING;
        this.startedAt = now;
        this.nextAskAt = now;
        this.expiresAt = begun.expiresAt();
        if (proxy != null) {
            this.proxyUrl = proxy.address().toString();
            this.proxyUser = proxy.user();
            this.proxyPassword = proxy.password();
        }
    }

    /** True for one of all who want to ask the platform now. */
    boolean takeTurn(Instant now) {
        if (!waiting() || now.isBefore(nextAskAt)) {
            return false;
        }
        this.nextAskAt = now.plus(BETWEEN_QUESTIONS);
        return true;
    }

    void unanswered() {
        this.detail = null;
    }

    /** The platform could not be asked: that ends nothing before its time. */
    void failed(String why, Duration retryAfter, Instant now) {
        this.detail = why;
        this.nextAskAt = now.plus(retryAfter);
        if (!now.isBefore(expiresAt)) {
            end(State.EXPIRED);
        }
    }

    void linked(UUID account) {
        this.plexAccount = account;
        end(State.LINKED);
    }

    void refused(String code, String why) {
        end(State.REFUSED);
        this.problem = code;
        this.detail = why;
    }

    void expired() {
        end(State.EXPIRED);
    }

    private void end(State how) {
        this.state = how;
        this.page = null;
        this.proxyPassword = null;
        this.detail = null;
    }

    boolean waiting() {
        return state == State.WAITING;
    }

    boolean isOf(String someone) {
        return actor.equals(someone);
    }

    Question question() {
        Proxy proxy = proxyUrl == null ? null : new Proxy(URI.create(proxyUrl), proxyUser, proxyPassword);
        return new Question(attempt, proxy, plexAccount);
    }

    UUID id() {
        return id;
    }

    PlexSignInResponse response() {
        String url = page == null ? null : page.reveal();
        return new PlexSignInResponse(id, state, url, expiresAt, plexAccount, problem, detail);
    }

    /** What the platform is asked; {@code plexAccount} is null when a new one is to be linked. */
    record Question(String attempt, Proxy proxy, UUID plexAccount) {}
}
