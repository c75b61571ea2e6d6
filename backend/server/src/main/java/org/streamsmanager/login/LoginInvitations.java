package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.streamsmanager.notification.Message;
import org.streamsmanager.notification.MessageEvent;
import org.streamsmanager.notification.Messages;
import org.streamsmanager.notification.Recipient;
import org.streamsmanager.shared.Fingerprint;

/** Invites people to the panel: a login, and a link to sign in with. */
@ApplicationScoped
class LoginInvitations {
    private final LoginAdministration logins;
    private final SignInLinkService links;
    private final Messages messages;
    private final Clock clock;

    LoginInvitations(LoginAdministration logins, SignInLinkService links, Messages messages, Clock clock) {
        this.logins = logins;
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    LoginLinkResponse invite(InviteLoginRequest request) {
        LoginResponse login = logins.create(request);
        String url = links.createForLogin(login.id());
        Recipient to = new Recipient(request.email(), request.displayName(), null, null);
        messages.send(Message.of(MessageEvent.SIGN_IN_LINK, to, "sign-in-link:" + Fingerprint.of(url))
                .privateLink(url)
                .lasting(SignInLinkService.LIFETIME));
        return new LoginLinkResponse(
                login, url, clock.instant().plus(SignInLinkService.LIFETIME), messages.leaveThePanel());
    }
}
