package org.streamsmanager.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.streamsmanager.invitation.ReinviteService;
import org.streamsmanager.login.Attempts;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Refusal;

/** Puts people who are entitled to access on a server again, when they say so; a few times a day. */
@ApplicationScoped
class MyReinviteService {
    private final ReinviteService reinvites;
    private final SettingService settings;
    private final Attempts attempts;

    MyReinviteService(ReinviteService reinvites, SettingService settings, Attempts attempts) {
        this.reinvites = reinvites;
        this.settings = settings;
        this.attempts = attempts;
    }

    @Transactional
    MyReinviteResponse state(UUID userId) {
        return new MyReinviteResponse(
                allowed() && reinvites.refusalForOneself(userId).isEmpty());
    }

    @Transactional
    void reinvite(UUID userId) {
        if (!allowed()) {
            throw Refusal.of(PortalProblem.REINVITE_SWITCHED_OFF);
        }
        attempts.spend("re-invite", userId.toString(), userId.toString());
        reinvites.reinviteOwn(userId);
    }

    private boolean allowed() {
        return settings.value(SelfServiceSettings.GROUP).reinvite();
    }
}
