package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.MediaSignIn;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.mediaserver.SignInResult;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Signing in with Plex: asks the platform first, writes afterwards, and forgets the token it was given. */
@ApplicationScoped
class CustomerSignInService {
    private static final String RETURN_PATH = "/sign-in-with-plex";
    private static final String PURPOSE = "plex";
    private final MediaSignIn platform;
    private final SettingService settings;
    private final SignInBackoff backoff;
    private final CustomerSignInTransactions signIns;
    private final PanelConfig config;

    CustomerSignInService(
            MediaSignIn platform,
            SettingService settings,
            SignInBackoff backoff,
            CustomerSignInTransactions signIns,
            PanelConfig config) {
        this.platform = platform;
        this.settings = settings;
        this.backoff = backoff;
        this.signIns = signIns;
        this.config = config;
    }

    CustomerSignInResponse begin(String address) {
        if (!settings.value(RegistrationSettings.GROUP).plexSignIn()) {
            throw Refusal.of(LoginProblem.PLEX_SIGN_IN_OFF);
        }
        backoff.spend(PURPOSE, "", address);
        return switch (platform.begin(URI.create(config.publicAddress() + RETURN_PATH))) {
            case Answer.Given<SignInAttempt> given -> {
                String secret = RandomText.token();
                UUID id = signIns.begin(given.value(), Fingerprint.of(secret));
                yield new CustomerSignInResponse(
                        id,
                        secret,
                        given.value().page().toString(),
                        given.value().expiresAt());
            }
            case Answer.Failed<SignInAttempt> failed ->
                throw Refusal.of(LoginProblem.PLEX_NOT_REACHABLE).retryAfter(failed.retryAfter());
        };
    }

    /** Empty while nobody has answered at Plex. */
    Optional<SignedIn> complete(UUID id, String secret, Client client) {
        Optional<String> attempt = signIns.turn(id, Fingerprint.of(secret));
        if (attempt.isEmpty()) {
            return Optional.empty();
        }
        return switch (platform.ask(attempt.get())) {
            case SignInResult.Waiting waiting -> Optional.empty();
            case SignInResult.Failed failed -> Optional.empty();
            case SignInResult.Expired expired -> {
                signIns.end(id);
                throw Refusal.of(LoginProblem.UNKNOWN_PLEX_SIGN_IN);
            }
            case SignInResult.SignedIn signedIn -> Optional.of(signIns.complete(id, signedIn.account(), client));
        };
    }
}
