package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.MediaServerProblem;
import org.streamsmanager.mediaserver.MediaSignIn;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.mediaserver.SignInResult;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.RemoteIdentity;

/** Customers prove the new account by signing in with it. Asks Plex first, writes afterwards. */
@ApplicationScoped
public class ChangeSignInService {
    private static final String RETURN_PATH = "/account/change-plex-account?signIn=";
    private final MediaSignIn platform;
    private final ChangeSignInTransactions signIns;
    private final AccountChangeService changes;
    private final PanelConfig panel;
    private final Clock clock;

    ChangeSignInService(
            MediaSignIn platform,
            ChangeSignInTransactions signIns,
            AccountChangeService changes,
            PanelConfig panel,
            Clock clock) {
        this.platform = platform;
        this.signIns = signIns;
        this.changes = changes;
        this.panel = panel;
        this.clock = clock;
    }

    /** The browser that opens the page comes back to where it began. */
    public ChangeSignInFacts begin(UUID userId) {
        changes.requireOwnPossible(userId);
        signIns.requireNotTooMany(userId);
        UUID id = Ids.next();
        return switch (platform.begin(URI.create(panel.publicAddress() + RETURN_PATH + id))) {
            case Answer.Given<SignInAttempt> given -> signIns.begin(id, userId, given.value());
            case Answer.Failed<SignInAttempt> failed ->
                throw Refusal.of(MediaServerProblem.PLEX_UNAVAILABLE)
                        .withOperatorDetail(failed.detail())
                        .retryAfter(failed.retryAfter());
        };
    }

    /** Asks Plex, unless that was done a moment ago; a request exists as soon as the person has signed in. */
    public ChangeSignInFacts state(UUID userId, UUID id) {
        signIns.turn(userId, id).ifPresent(attempt -> ask(userId, id, attempt));
        return signIns.facts(userId, id);
    }

    private void ask(UUID userId, UUID id, String attempt) {
        switch (platform.ask(attempt)) {
            case SignInResult.Waiting waiting -> signIns.waiting(userId, id, ChangeSignIn::unanswered);
            case SignInResult.Expired expired -> signIns.waiting(userId, id, ChangeSignIn::expired);
            case SignInResult.Failed failed ->
                signIns.waiting(userId, id, signIn -> signIn.failed(failed.retryAfter(), clock.instant()));
            case SignInResult.SignedIn signedIn -> prove(userId, id, signedIn.account());
        }
    }

    private void prove(UUID userId, UUID id, AccountProfile account) {
        RemoteIdentity proven =
                new RemoteIdentity(account.remoteId(), account.uuid(), account.username(), account.email());
        try {
            signIns.waiting(
                    userId,
                    id,
                    signIn ->
                            signIn.proven(changes.requestProven(userId, proven).id()));
        } catch (Refusal refusal) {
            AccountChangeProblem why = refusal.problem() instanceof AccountChangeProblem known
                    ? known
                    : AccountChangeProblem.ACCOUNT_NOT_AVAILABLE;
            signIns.waiting(userId, id, signIn -> signIn.refused(why));
        }
    }
}
