package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** One-time links by which the operator lets people in who have no password yet. */
@ApplicationScoped
public class SignInLinkService {
    static final Duration LIFETIME = Duration.ofDays(7);
    private static final String INSERT =
            "insert into sign_in_link (id, hash, user_id, login_id, created_by, created_at, expires_at)"
                    + " values (:id, :hash, :user, :login, :by, :now, :expires)";
    private static final String TAKE = "update sign_in_link set used_at = :now"
            + " where hash = :hash and used_at is null and expires_at > :now returning user_id, login_id";
    private static final String STILL_OPEN = " where user_id = :user and used_at is null and expires_at > :now";
    private static final String SPEND_NEWEST = "update sign_in_link set used_at = :now where id in (select id from"
            + " sign_in_link" + STILL_OPEN + " order by created_at desc, id desc limit :count) returning hash";
    private static final String TOKEN = "#token=";
    private static final String MAILED = "sign-in-link:";
    private final LoginRepository logins;
    private final RoleRepository roles;
    private final SessionService sessions;
    private final UserService users;
    private final IdentityService identities;
    private final LoginContacts contacts;
    private final Messages messages;
    private final Session entities;
    private final AuditService audit;
    private final CurrentActor actor;
    private final PanelConfig config;
    private final Clock clock;

    SignInLinkService(
            LoginRepository logins,
            RoleRepository roles,
            SessionService sessions,
            UserService users,
            IdentityService identities,
            LoginContacts contacts,
            Messages messages,
            Session entities,
            AuditService audit,
            CurrentActor actor,
            PanelConfig config,
            Clock clock) {
        this.logins = logins;
        this.roles = roles;
        this.sessions = sessions;
        this.users = users;
        this.identities = identities;
        this.contacts = contacts;
        this.messages = messages;
        this.entities = entities;
        this.audit = audit;
        this.actor = actor;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public SignInLinkResponse create(UUID userId, boolean mail) {
        return create(users.require(userId), mail);
    }

    @Transactional
    SignInLinksResponse createAll(List<UUID> userIds, boolean mail) {
        List<SignInLinkResponse> links = new ArrayList<>();
        List<UUID> unknown = new ArrayList<>();
        userIds.stream()
                .distinct()
                .forEach(id ->
                        users.find(id).ifPresentOrElse(user -> links.add(create(user, mail)), () -> unknown.add(id)));
        return new SignInLinksResponse(links, unknown);
    }

    @Transactional
    SignedIn redeem(String token, Client client) {
        Tuple taken = entities.createNativeQuery(TAKE, Tuple.class)
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.of(LoginProblem.SIGN_IN_LINK_SPENT));
        Login login =
                taken.get(0) == null ? logins.findById(taken.get(1, UUID.class)) : loginOf(taken.get(0, UUID.class));
        if (login.locked()) {
            throw Refusal.of(LoginProblem.SIGN_IN_LINK_SPENT);
        }
        return sessions.open(login, client);
    }

    /** A link for somebody who has a login already: staff who forgot their password, or the operator of a demo. */
    @Transactional
    public String createForLogin(UUID loginId) {
        Login login = logins.findById(loginId);
        audit.record(Change.of("login", loginId, "sign-in-link-made"));
        return store(null, login.id(), clock.instant().plus(LIFETIME));
    }

    /** How many links let this user in now. */
    @Transactional
    int open(UUID userId) {
        return entities.createNativeQuery("select count(*) from sign_in_link" + STILL_OPEN, Long.class)
                .setParameter("user", userId)
                .setParameter("now", clock.instant())
                .getSingleResult()
                .intValue();
    }

    /** Takes back what was made last; a mail that has not gone out yet never does. */
    @Transactional(Transactional.TxType.MANDATORY)
    void spendNewest(UUID userId, int count) {
        entities.createNativeQuery(SPEND_NEWEST, String.class)
                .setParameter("user", userId)
                .setParameter("now", clock.instant())
                .setParameter("count", count)
                .getResultStream()
                .forEach(hash -> messages.withdraw(MAILED + hash));
        audit.record(Change.of("user", userId, "sign-in-link-taken-back"));
    }

    private SignInLinkResponse create(UserFacts user, boolean mail) {
        Instant expires = clock.instant().plus(LIFETIME);
        String url = store(user.id(), null, expires);
        audit.record(Change.of("user", user.id(), "sign-in-link-made"));
        return new SignInLinkResponse(user.id(), user.displayName(), url, expires, mail && tell(user.id(), url));
    }

    private boolean tell(UUID userId, String url) {
        return contacts.of(userId)
                .map(to ->
                        messages.send(Message.of(MessageEvent.SIGN_IN_LINK, to, MAILED + Fingerprint.of(tokenOf(url)))
                                .link(url)
                                .lasting(LIFETIME)))
                .filter(sent -> messages.leaveThePanel())
                .isPresent();
    }

    private String store(UUID userId, UUID loginId, Instant expires) {
        String token = RandomText.token();
        entities.createNativeMutationQuery(INSERT)
                .setParameter("id", Ids.next())
                .setParameter("hash", Fingerprint.of(token))
                .setParameter("user", userId, UUID.class)
                .setParameter("login", loginId, UUID.class)
                .setParameter("by", actor.get().name())
                .setParameter("now", clock.instant())
                .setParameter("expires", expires)
                .executeUpdate();
        return config.publicAddress() + "/sign-in-link" + TOKEN + token;
    }

    private static String tokenOf(String url) {
        return url.substring(url.indexOf(TOKEN) + TOKEN.length());
    }

    private Login loginOf(UUID userId) {
        UserFacts user = users.lock(userId);
        return logins.ofUser(userId).orElseGet(() -> createLogin(user));
    }

    /** Takes the e-mail of the current account, unless a login has it already: nobody is let into another's login. */
    private Login createLogin(UserFacts user) {
        String email = identities
                .current(user.id(), IdentityService.PLEX_TV)
                .map(identity -> identity.email())
                .filter(address -> logins.byEmail(address).isEmpty())
                .orElse(null);
        Role customer = roles.named(Role.CUSTOMER).orElseThrow();
        Login login = new Login(email, user.displayName(), customer, user.id(), clock.instant());
        logins.persist(login);
        audit.record(Change.of("login", login.id(), "created").because("sign-in link"));
        return login;
    }
}
