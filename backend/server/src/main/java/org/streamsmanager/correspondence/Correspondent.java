package org.streamsmanager.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.streamsmanager.accountchange.AccountChangeCompleted;
import org.streamsmanager.login.EmailChanges;
import org.streamsmanager.login.LoginContacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.share.ShareEvent;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserService;

/** Writes to people about their account, in the transaction in which it changed. */
@ApplicationScoped
class Correspondent {
    private final Messages messages;
    private final SettingService settings;
    private final LoginContacts contacts;
    private final UserService users;
    private final IdentityService identities;
    private final ShareService shares;
    private final ServerService servers;
    private final EmailChanges emails;
    private final PanelConfig config;

    Correspondent(
            Messages messages,
            SettingService settings,
            LoginContacts contacts,
            UserService users,
            IdentityService identities,
            ShareService shares,
            ServerService servers,
            EmailChanges emails,
            PanelConfig config) {
        this.messages = messages;
        this.settings = settings;
        this.contacts = contacts;
        this.users = users;
        this.identities = identities;
        this.shares = shares;
        this.servers = servers;
        this.emails = emails;
        this.config = config;
    }

    /** To the address that Plex has invited: only there is the invitation to be seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    void shared(@Observes ShareEvent event) {
        if (event instanceof ShareEvent.Invited && wanted().invited()) {
            ShareFacts share = shares.get(event.shareId());
            IdentityFacts account = identities.get(share.identityId());
            if (account.email() != null) {
                Recipient known = contacts.of(event.userId()).orElse(null);
                Recipient to = new Recipient(
                        account.email(),
                        users.require(event.userId()).displayName(),
                        known == null ? null : known.language(),
                        event.userId());
                messages.send(Message.of(MessageEvent.ACCEPT_INVITATION, to, "invited:" + share.id())
                        .with("server", server(share))
                        .with("account", account.address())
                        .link(config.invitationsAddress()));
            }
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void completed(@Observes AccountChangeCompleted event) {
        emails.follow(event.userId());
        if (wanted().accountChanged()) {
            ShareFacts share = shares.get(event.shareId());
            String account = identities.get(event.identityId()).address();
            contacts.of(event.userId())
                    .map(to -> Message.of(MessageEvent.ALL_DONE, to, "account-changed:" + event.requestId())
                            .with("server", server(share))
                            .with("account", account)
                            .link(config.publicAddress() + "/account"))
                    .ifPresent(messages::send);
        }
    }

    private CorrespondenceSettings wanted() {
        return settings.value(CorrespondenceSettings.GROUP);
    }

    private String server(ShareFacts share) {
        return servers.require(share.serverId()).name();
    }
}
