package org.streamsmanager.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.login.LoginClosure;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.SuspensionService;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Lets people leave: access ends, nothing is given again by itself, and the operator knows. */
@ApplicationScoped
class ClosureService {
    private static final String CAUSE = "closed the account themselves";
    private final UserService users;
    private final IdentityService identities;
    private final ShareService shares;
    private final SuspensionService suspensions;
    private final LoginClosure logins;
    private final NoticeService notices;

    ClosureService(
            UserService users,
            IdentityService identities,
            ShareService shares,
            SuspensionService suspensions,
            LoginClosure logins,
            NoticeService notices) {
        this.users = users;
        this.identities = identities;
        this.shares = shares;
        this.suspensions = suspensions;
        this.logins = logins;
        this.notices = notices;
    }

    @Transactional
    void close(SessionSource.Facts session) {
        logins.closeOwn(session.loginId());
        Optional.ofNullable(session.userId()).ifPresent(this::endAccess);
    }

    private void endAccess(UUID userId) {
        UserFacts user = users.lock(userId);
        identities.of(userId).forEach(identity -> shares.endAllOf(userId, identity.id(), EndReason.WITHDRAWN));
        suspensions.suspend(userId, CAUSE, null);
        notices.open("account-closed", Severity.INFO, user.displayName(), userId, Map.of());
    }
}
