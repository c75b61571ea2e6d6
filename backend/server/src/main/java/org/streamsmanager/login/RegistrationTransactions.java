package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** The transactions of a registration: noted, answered by mail, confirmed. */
@ApplicationScoped
class RegistrationTransactions {
    private final RegistrationRepository registrations;
    private final LoginRepository logins;
    private final RoleRepository roles;
    private final SessionService sessions;
    private final LoginOwners owners;
    private final SettingService settings;
    private final Messages messages;
    private final Jobs jobs;
    private final AuditService audit;
    private final PanelConfig config;
    private final Clock clock;

    RegistrationTransactions(
            RegistrationRepository registrations,
            LoginRepository logins,
            RoleRepository roles,
            SessionService sessions,
            LoginOwners owners,
            SettingService settings,
            Messages messages,
            Jobs jobs,
            AuditService audit,
            PanelConfig config,
            Clock clock) {
        this.registrations = registrations;
        this.logins = logins;
        this.roles = roles;
        this.sessions = sessions;
        this.owners = owners;
        this.settings = settings;
        this.messages = messages;
        this.jobs = jobs;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void begin(RegistrationRequest request, String passwordHash) {
        registrations.forgetExpired(clock.instant());
        Registration registration = new Registration(request, passwordHash, clock.instant());
        registrations.persist(registration);
        jobs.enqueue(RegistrationJob.KEY, new RegistrationJob.Payload(registration.id()));
    }

    /** Whom to write what is looked up here, where nobody waits for the answer. */
    @Transactional
    String answer(UUID id) {
        Optional<Registration> found = registrations.findByIdOptional(id).filter(open -> !open.asked());
        if (found.isEmpty()) {
            return "nothing to do";
        }
        Registration registration = found.get();
        if (logins.byEmail(registration.email()).isPresent()) {
            messages.send(
                    Message.of(MessageEvent.ALREADY_REGISTERED, recipient(registration), "already-registered:" + id)
                            .link(config.publicAddress() + "/sign-in"));
            return "there is such a login";
        }
        if (!mayRegister(registration)) {
            return "not one of the known people";
        }
        String token = RandomText.token();
        registration.asked(Fingerprint.of(token));
        messages.send(Message.of(MessageEvent.CONFIRM_EMAIL, recipient(registration), "confirm:" + id)
                .link(config.publicAddress() + "/confirm-email#token=" + token)
                .lasting(Registration.LIFETIME));
        return "asked to confirm";
    }

    /** Whoever opens the link of the mail owns the address: they get their login, and the user who is known by it. */
    @Transactional
    SignedIn confirm(String token, Client client) {
        Registration registration = registrations
                .lockedByToken(Fingerprint.of(token))
                .filter(open -> open.openAt(clock.instant()))
                .filter(open -> logins.byEmail(open.email()).isEmpty())
                .orElseThrow(() -> Refusal.of(LoginProblem.CONFIRMATION_SPENT));
        registration.confirmed(clock.instant());
        UUID user = owners.knownBy(registration.email())
                .orElseGet(() -> owners.newUser(registration.displayName(), "registered"));
        Login login = registration.toLogin(roles.named(Role.CUSTOMER).orElseThrow(), user, clock.instant());
        logins.persistAndFlush(login);
        audit.record(Change.of("login", login.id(), "registered"));
        return sessions.open(login, client);
    }

    private boolean mayRegister(Registration registration) {
        RegistrationSettings rules = settings.value(RegistrationSettings.GROUP);
        return rules.audience() == RegistrationSettings.Audience.PUBLIC
                || owners.knownBy(registration.email()).isPresent();
    }

    private static Recipient recipient(Registration registration) {
        return new Recipient(registration.email(), registration.displayName(), registration.language(), null);
    }
}
