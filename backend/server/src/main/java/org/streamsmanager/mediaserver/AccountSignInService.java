package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.streamsmanager.mediaserver.PlexAccountTransactions.Held;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.shared.Refusal;

/** Links accounts by signing in at the platform. Asks first, writes afterwards. */
@ApplicationScoped
class AccountSignInService {
    private static final String RETURN_PATH = "/signed-in-with-plex";
    private final MediaSignIn platform;
    private final AccountSignInTransactions signIns;
    private final PlexAccountTransactions accounts;
    private final PanelConfig panel;

    AccountSignInService(
            MediaSignIn platform,
            AccountSignInTransactions signIns,
            PlexAccountTransactions accounts,
            PanelConfig panel) {
        this.platform = platform;
        this.signIns = signIns;
        this.accounts = accounts;
        this.panel = panel;
    }

    PlexSignInResponse begin(BeginPlexSignInRequest request) {
        Proxy proxy = way(request);
        return switch (platform.begin(URI.create(panel.publicAddress() + RETURN_PATH), proxy)) {
            case Answer.Given<SignInAttempt> given -> signIns.begin(given.value(), request.plexAccountId(), proxy);
            case Answer.Failed<SignInAttempt> failed ->
                throw Refusal.of(MediaServerProblem.PLEX_UNAVAILABLE)
                        .withOperatorDetail(failed.detail())
                        .retryAfter(failed.retryAfter());
        };
    }

    /** Asks the platform, unless that was done a moment ago, and links the account as soon as somebody said yes. */
    PlexSignInResponse state(UUID id) {
        signIns.turn(id).ifPresent(question -> ask(id, question));
        return signIns.response(id);
    }

    private Proxy way(BeginPlexSignInRequest request) {
        if (request.plexAccountId() == null) {
            return request.proxy() == null ? null : request.proxy().toProxy();
        }
        return accounts.held(request.plexAccountId())
                .map(Held::access)
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT))
                .proxy();
    }

    private void ask(UUID id, AccountSignIn.Question question) {
        switch (platform.ask(question.attempt(), question.proxy())) {
            case SignInResult.Waiting waiting -> signIns.unanswered(id);
            case SignInResult.Expired expired -> signIns.expired(id);
            case SignInResult.Failed failed -> signIns.failed(id, failed.detail(), failed.retryAfter());
            case SignInResult.SignedIn signedIn -> link(id, question, signedIn);
        }
    }

    private void link(UUID id, AccountSignIn.Question question, SignInResult.SignedIn signedIn) {
        try {
            UUID linked = question.plexAccount() == null
                    ? accounts.addOrRelink(signedIn.account(), signedIn.token(), question.proxy())
                    : accounts.relink(question.plexAccount(), signedIn.account(), signedIn.token());
            signIns.linked(id, linked);
        } catch (Refusal refusal) {
            signIns.refused(id, refusal);
        }
    }
}
