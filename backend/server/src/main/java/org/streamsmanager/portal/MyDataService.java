package org.streamsmanager.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.login.LoginExport;
import org.streamsmanager.security.SessionSource;
import org.streamsmanager.user.UserDataService;

/** Puts together what somebody may take away. */
@ApplicationScoped
class MyDataService {
    private final PortalService portal;
    private final LoginExport logins;
    private final UserDataService users;
    private final Clock clock;

    MyDataService(PortalService portal, LoginExport logins, UserDataService users, Clock clock) {
        this.portal = portal;
        this.logins = logins;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    MyDataResponse of(SessionSource.Facts session) {
        Optional<UUID> user = Optional.ofNullable(session.userId());
        return new MyDataResponse(
                clock.instant(),
                logins.of(session.loginId(), session.sessionId()),
                user.map(portal::account).orElse(null),
                user.map(portal::changes).orElse(List.of()),
                user.map(users::of).orElse(Map.of()));
    }
}
