package org.streamsmanager.login;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.PasswordHashing;
import org.streamsmanager.security.Permissions;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.security.SigningKeyService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.settings.Versioned;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** The way to the first administrator: a one-time link, printed at start while nobody can sign in. */
@ApplicationScoped
public class SetupService {
    private final LoginRepository logins;
    private final RoleRepository roles;
    private final SessionService sessions;
    private final SettingService settings;
    private final SigningKeyService keys;
    private final PasswordHashing passwords;
    private final EntityManager entities;
    private final AuditService audit;
    private final PanelConfig config;
    private final Clock clock;

    SetupService(
            LoginRepository logins,
            RoleRepository roles,
            SessionService sessions,
            SettingService settings,
            SigningKeyService keys,
            PasswordHashing passwords,
            EntityManager entities,
            AuditService audit,
            PanelConfig config,
            Clock clock) {
        this.logins = logins;
        this.roles = roles;
        this.sessions = sessions;
        this.settings = settings;
        this.keys = keys;
        this.passwords = passwords;
        this.entities = entities;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void prepare(@Observes StartupEvent event) {
        keys.prepare();
        builtIn(Role.ADMINISTRATOR, Permissions.all());
        builtIn(Role.CUSTOMER, Permissions.SELF);
    }

    /** The address of the set-up page with a fresh token; earlier tokens end. Empty once somebody can sign in. */
    @Transactional
    public Optional<String> offer() {
        if (!required()) {
            return Optional.empty();
        }
        String token = RandomText.token();
        entities.createNativeQuery("delete from setup_link").executeUpdate();
        entities.createNativeQuery("insert into setup_link (hash, created_at) values (:hash, :now)")
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("now", clock.instant())
                .executeUpdate();
        return Optional.of(config.publicAddress() + "/setup#token=" + token);
    }

    @Transactional
    SetupResponse state() {
        return new SetupResponse(required(), settings.value(SiteSettings.GROUP).name());
    }

    @Transactional
    SignedIn setUp(SetupRequest request, Client client) {
        entities.createNativeQuery("lock table setup_link in exclusive mode").executeUpdate();
        requireOpen(request.token());
        Role administrator = roles.named(Role.ADMINISTRATOR).orElseThrow();
        Login login = new Login(request.email(), request.email(), administrator, null, clock.instant());
        login.passwordHash(passwords.hash(request.password()), clock.instant());
        logins.persist(login);
        entities.createNativeQuery("delete from setup_link").executeUpdate();
        nameSite(request);
        audit.record(Change.of("login", login.id(), "created").because("set-up"));
        return sessions.open(login, client);
    }

    private void requireOpen(String token) {
        if (!required()) {
            throw Refusal.of(LoginProblem.ALREADY_SET_UP);
        }
        boolean known = !entities.createNativeQuery("select 1 from setup_link where hash = :hash")
                .setParameter("hash", Fingerprint.of(token))
                .getResultList()
                .isEmpty();
        if (!known) {
            throw Refusal.of(LoginProblem.SETUP_LINK_WRONG);
        }
    }

    private void nameSite(SetupRequest request) {
        Versioned<SiteSettings> site = settings.read(SiteSettings.GROUP);
        settings.change(
                SiteSettings.GROUP,
                new SiteSettings(
                        Optional.ofNullable(request.siteName())
                                .orElse(site.value().name()),
                        Optional.ofNullable(request.timeZone())
                                .orElse(site.value().timeZone()),
                        site.value().defaultLanguage()),
                site.version());
    }

    private boolean required() {
        return logins.count() == 0;
    }

    private void builtIn(String name, java.util.Set<String> permissions) {
        roles.named(name)
                .ifPresentOrElse(
                        role -> role.grant(permissions), () -> roles.persist(new Role(name, true, permissions)));
    }
}
