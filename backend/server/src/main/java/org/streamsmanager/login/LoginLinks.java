package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** One-time links by which a login gets a new password. Only their hashes are kept. */
@ApplicationScoped
class LoginLinks {
    private static final Duration BY_OPERATOR = Duration.ofDays(1);
    private static final Duration BY_MAIL = Duration.ofHours(1);
    private static final String INSERT = "insert into login_token (id, hash, login_id, created_at, expires_at)"
            + " values (:id, :hash, :login, :now, :expires)";
    private static final String VALID =
            "select login_id from login_token where hash = :hash and used_at is null and expires_at > :now";
    private static final String TAKE = "update login_token set used_at = :now where login_id = (" + VALID
            + ") and used_at is null returning login_id";
    private final LoginRepository logins;
    private final SessionRepository sessionRows;
    private final SessionService sessions;
    private final LoginGuard guard;
    private final Messages messages;
    private final Session entities;
    private final AuditService audit;
    private final PanelConfig config;
    private final Clock clock;

    LoginLinks(
            LoginRepository logins,
            SessionRepository sessionRows,
            SessionService sessions,
            LoginGuard guard,
            Messages messages,
            Session entities,
            AuditService audit,
            PanelConfig config,
            Clock clock) {
        this.logins = logins;
        this.sessionRows = sessionRows;
        this.sessions = sessions;
        this.guard = guard;
        this.messages = messages;
        this.entities = entities;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Shown to the operator; also mailed when wanted. */
    @Transactional
    LoginLinkResponse forOperator(UUID id, boolean mail) {
        Login login = logins.findByIdOptional(id).orElseThrow(() -> Refusal.of(LoginProblem.UNKNOWN_LOGIN));
        guard.requireWithin(login.role().permissions());
        if (mail && login.email() == null) {
            throw Refusal.of(LoginProblem.NO_EMAIL);
        }
        String url = link(login, BY_OPERATOR);
        audit.record(Change.of("login", id, "reset-link-made"));
        boolean mailed = mail && tell(login, url, BY_OPERATOR);
        return new LoginLinkResponse(
                LoginResponse.from(login), url, clock.instant().plus(BY_OPERATOR), mailed);
    }

    /** Somebody asked for it who says that this is their address. */
    @Transactional
    String mailTo(String email) {
        return logins.byEmail(email)
                .filter(login -> !login.locked())
                .map(login -> {
                    tell(login, link(login, BY_MAIL), BY_MAIL);
                    audit.record(Change.of("login", login.id(), "reset-link-asked-for"));
                    return "a link was made";
                })
                .orElse("no such login");
    }

    @Transactional
    void requireValid(String token) {
        boolean valid = entities.createNativeQuery(VALID, UUID.class)
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .isPresent();
        if (!valid) {
            throw Refusal.of(LoginProblem.RESET_LINK_SPENT);
        }
    }

    /** Ends every session and every other link of the login; whoever has the link has shown that the address is theirs. */
    @Transactional
    SignedIn use(String token, String passwordHash, Client client) {
        Login login = entities.createNativeQuery(TAKE, UUID.class)
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .map(logins::findById)
                .filter(found -> !found.locked())
                .orElseThrow(() -> Refusal.of(LoginProblem.RESET_LINK_SPENT));
        login.passwordHash(passwordHash, clock.instant());
        sessionRows.revokeAllOf(login.id(), clock.instant());
        audit.record(Change.of("login", login.id(), "password-reset"));
        return sessions.open(login, client);
    }

    private String link(Login login, Duration lifetime) {
        String token = RandomText.token();
        Instant now = clock.instant();
        entities.createNativeMutationQuery(INSERT)
                .setParameter("id", Ids.next())
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("login", login.id())
                .setParameter("now", now)
                .setParameter("expires", now.plus(lifetime))
                .executeUpdate();
        return config.publicAddress() + "/set-password#token=" + token;
    }

    /** Links of staff are shown to nobody in the outbox: they would let an operator in as somebody who may do more. */
    private boolean tell(Login login, String url, Duration lifetime) {
        Recipient to = new Recipient(login.email(), login.displayName(), login.language(), login.userId());
        Message message = Message.of(MessageEvent.RESET_PASSWORD, to, "reset:" + Fingerprint.of(url))
                .lasting(lifetime);
        boolean customer =
                Optional.of(login.role().name()).filter(Role.CUSTOMER::equals).isPresent();
        messages.send(customer ? message.link(url) : message.privateLink(url));
        return messages.leaveThePanel();
    }
}
