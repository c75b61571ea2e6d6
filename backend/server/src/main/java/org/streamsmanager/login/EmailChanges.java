package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;

/** The address of a customer's login follows their media account, when they confirm that they read it there. */
@ApplicationScoped
public class EmailChanges {
    private static final int TRIES_A_DAY = 5;
    private final EmailChangeRepository changes;
    private final LoginRepository logins;
    private final IdentityService identities;
    private final Messages messages;
    private final Jobs jobs;
    private final AuditService audit;
    private final PanelConfig config;
    private final Clock clock;

    EmailChanges(
            EmailChangeRepository changes,
            LoginRepository logins,
            IdentityService identities,
            Messages messages,
            Jobs jobs,
            AuditService audit,
            PanelConfig config,
            Clock clock) {
        this.changes = changes;
        this.logins = logins;
        this.identities = identities;
        this.messages = messages;
        this.jobs = jobs;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Asked when the transaction is through: what the media server says of the account is known by then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(UUID userId) {
        jobs.enqueue(EmailFollowJob.KEY, new EmailFollowJob.Payload(userId));
    }

    /** Empty when the login bears that address already, when there is none, or when another login bears it. */
    @Transactional
    public Optional<EmailOffer> offer(UUID userId) {
        return logins.ofUser(userId)
                .filter(login -> login.role().name().equals(Role.CUSTOMER))
                .flatMap(login -> newAddress(userId)
                        .filter(address -> !Normal.of(address).equals(Normal.orNull(login.email())))
                        .filter(address -> logins.byEmail(address).isEmpty())
                        .map(address -> new EmailOffer(login.email(), address)));
    }

    /** Sends the mail, also once more; refused when that was done too often. */
    @Transactional
    public void ask(UUID userId) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        boolean tooOften = logins.ofUser(userId)
                .filter(login -> changes.askedSince(login.id(), yesterday) >= TRIES_A_DAY)
                .isPresent();
        if (tooOften) {
            throw Refusal.of(LoginProblem.TOO_MANY_MAILS).retryAfter(Duration.ofHours(6));
        }
        begin(userId);
    }

    /** Says what became of it. */
    @Transactional
    String begin(UUID userId) {
        changes.forgetExpired(clock.instant());
        Optional<Login> login = logins.ofUser(userId);
        Optional<EmailOffer> offer = offer(userId);
        if (login.isEmpty() || offer.isEmpty()) {
            return "the address stays";
        }
        write(login.get(), offer.get().offered());
        return "asked to confirm";
    }

    private void write(Login login, String address) {
        String token = RandomText.token();
        EmailChange change = new EmailChange(login.id(), address, Fingerprint.of(token), clock.instant());
        changes.persist(change);
        Recipient to = new Recipient(address, login.displayName(), login.language(), login.userId());
        messages.send(Message.of(MessageEvent.CONFIRM_NEW_EMAIL, to, "confirm-new-email:" + change.id())
                .with("account", address)
                .link(config.publicAddress() + "/confirm-new-email#token=" + token)
                .lasting(EmailChange.LIFETIME));
    }

    /** Whoever opens the link of the mail reads that address. The old one is told. */
    @Transactional
    void confirm(String token) {
        EmailChange change = changes.lockedByToken(Fingerprint.of(token))
                .filter(open -> open.openAt(clock.instant()))
                .filter(open -> logins.byEmail(open.email()).isEmpty())
                .orElseThrow(() -> Refusal.of(LoginProblem.EMAIL_LINK_SPENT));
        change.confirmed(clock.instant());
        Login login = logins.findById(change.loginId());
        String before = login.email();
        login.readsMailAt(change.email(), clock.instant());
        logins.flush();
        audit.record(Change.of("login", login.id(), "email-changed"));
        if (before != null) {
            Recipient to = new Recipient(before, login.displayName(), login.language(), login.userId());
            messages.send(Message.of(MessageEvent.EMAIL_CHANGED, to, "email-changed:" + change.id())
                    .with("account", change.email())
                    .link(config.publicAddress() + "/contact"));
        }
    }

    private Optional<String> newAddress(UUID userId) {
        return identities.current(userId, IdentityService.PLEX_TV).map(IdentityFacts::email);
    }
}
