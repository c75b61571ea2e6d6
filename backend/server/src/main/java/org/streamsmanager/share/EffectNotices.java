package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Tells the operator of what a server would not do. */
@ApplicationScoped
class EffectNotices {
    private static final String CHANGE_REFUSED = "share-change-refused";
    private final NoticeService notices;
    private final UserService users;
    private final ServerService servers;

    EffectNotices(NoticeService notices, UserService users, ServerService servers) {
        this.notices = notices;
        this.users = users;
        this.servers = servers;
    }

    void refused(Share share, EffectKind kind, String detail) {
        String notice = switch (kind) {
            case INVITE -> "invitation-refused";
            case CHANGE -> CHANGE_REFUSED;
            case END -> "share-end-refused";
        };
        notices.open(
                notice,
                Severity.WARNING,
                users.find(share.userId()).map(UserFacts::displayName).orElse("–"),
                share.id(),
                Map.of(
                        "server",
                        servers.require(share.serverId()).name(),
                        "why",
                        Optional.ofNullable(detail).orElse("–")));
    }

    void changed(Share share) {
        notices.settle(CHANGE_REFUSED, share.id());
    }
}
