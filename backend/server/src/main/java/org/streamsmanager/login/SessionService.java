package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.security.AccessTokens;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Opens, prolongs and ends sessions. */
@ApplicationScoped
class SessionService {
    private final SessionRepository sessions;
    private final RefreshTokenRepository tokens;
    private final RefreshTokens chain;
    private final AccessTokens accessTokens;
    private final AuditService audit;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            RefreshTokenRepository tokens,
            RefreshTokens chain,
            AccessTokens accessTokens,
            AuditService audit,
            Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.chain = chain;
        this.accessTokens = accessTokens;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    SignedIn open(Login login, Client client) {
        Session session = new Session(login, client, clock.instant());
        sessions.persist(session);
        audit.record(Change.of("login", login.id(), "signed-in"));
        return answer(session, issue(session, RandomText.token()));
    }

    /** The session's row is locked, so that two tabs are answered one after the other with the same successor. */
    @Transactional(dontRollbackOn = Refusal.class)
    SignedIn refresh(String token) {
        RefreshToken known = Optional.ofNullable(token)
                .flatMap(given -> tokens.findByIdOptional(Fingerprint.of(given)))
                .orElseThrow(() -> Refusal.of(LoginProblem.SESSION_ENDED));
        Session session = sessions.forUpdate(known.sessionId()).orElseThrow();
        sessions.getEntityManager().refresh(known);
        requireOpen(session, known);
        String next = chain.successor(token);
        return answer(session, known.used() ? next : replace(session, known, next));
    }

    @Transactional
    void end(String token) {
        Optional.ofNullable(token)
                .flatMap(given -> tokens.findByIdOptional(Fingerprint.of(given)))
                .flatMap(known -> sessions.findByIdOptional(known.sessionId()))
                .ifPresent(session -> session.revoke(clock.instant()));
    }

    @Transactional
    void endAllOf(UUID loginId) {
        sessions.revokeAllOf(loginId, clock.instant());
        audit.record(Change.of("login", loginId, "signed-out-everywhere"));
    }

    @Transactional
    List<OpenSessionResponse> openOf(UUID loginId, UUID asking) {
        return sessions.openOf(loginId, clock.instant()).stream()
                .map(session -> OpenSessionResponse.from(session, asking))
                .toList();
    }

    @Transactional
    void endOthersOf(UUID loginId, UUID kept) {
        sessions.revokeOthersOf(loginId, kept, clock.instant());
        audit.record(Change.of("login", loginId, "signed-out-elsewhere"));
    }

    /** Somebody else's session does not exist. */
    @Transactional
    void endOne(UUID loginId, UUID sessionId) {
        Session session = sessions.findByIdOptional(sessionId)
                .filter(found -> found.login().id().equals(loginId) && found.openAt(clock.instant()))
                .orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_SESSION));
        session.revoke(clock.instant());
        audit.record(Change.of("login", loginId, "session-ended").because("signed out from another browser"));
    }

    private void requireOpen(Session session, RefreshToken known) {
        Instant now = clock.instant();
        if (known.used() && !known.repeatedInTime(now)) {
            session.revoke(now);
            audit.record(Change.of("login", session.login().id(), "session-ended")
                    .because("a refresh token was used twice"));
        }
        if (!session.openAt(now) || known.expiredAt(now)) {
            throw Refusal.of(LoginProblem.SESSION_ENDED);
        }
    }

    private String replace(Session session, RefreshToken known, String next) {
        known.use(clock.instant());
        session.used(clock.instant());
        return issue(session, next);
    }

    private String issue(Session session, String token) {
        tokens.persist(new RefreshToken(Fingerprint.of(token), session.id(), clock.instant()));
        return token;
    }

    private SignedIn answer(Session session, String refreshToken) {
        AccessTokens.AccessToken access = accessTokens.issue(session.login().id(), session.id());
        return new SignedIn(
                new SessionResponse(access.value(), access.expiresAt(), LoginSelfResponse.from(session.login())),
                refreshToken);
    }
}
