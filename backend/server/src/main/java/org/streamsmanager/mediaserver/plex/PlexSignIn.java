package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.streamsmanager.mediaserver.AccountAccess;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.InstallationService;
import org.streamsmanager.mediaserver.MediaSignIn;
import org.streamsmanager.mediaserver.Proxy;
import org.streamsmanager.mediaserver.SignInAttempt;
import org.streamsmanager.mediaserver.SignInResult;
import org.streamsmanager.shared.Secret;

/** Sign in with Plex: a strong PIN, the page of plex.tv, and the question whether somebody said yes there. */
@ApplicationScoped
class PlexSignIn implements MediaSignIn {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LIMITED = Duration.ofSeconds(30);
    private final PlexClients clients;
    private final PlexConfig config;
    private final InstallationService installation;

    PlexSignIn(PlexClients clients, PlexConfig config, InstallationService installation) {
        this.clients = clients;
        this.config = config;
        this.installation = installation;
    }

    @Override
    public Answer<SignInAttempt> begin(URI returnTo, Proxy proxy) {
        String client = installation.clientIdentifier();
        PlexCalls calls = new PlexCalls(clients.ofNobody(proxy, client));
        Function<PlexFailure, Answer<SignInAttempt>> failed =
                failure -> new Answer.Failed<>(failure.kind(), wait(failure), failure.getMessage());
        return calls.attempt(() -> new Answer.Given<>(attempt(create(calls), client, returnTo)), failed);
    }

    @Override
    public SignInResult ask(String attempt, Proxy proxy) {
        String client = installation.clientIdentifier();
        PlexCalls calls = new PlexCalls(clients.ofNobody(proxy, client));
        return calls.attempt(() -> result(calls, attempt, proxy, client), PlexSignIn::failed);
    }

    private static PlexModel.Pin create(PlexCalls calls) {
        return pin(calls.body(calls.v2()::createPin));
    }

    private SignInResult result(PlexCalls calls, String attempt, Proxy proxy, String client) {
        String token = pin(calls.body(() -> calls.v2().pin(attempt))).authToken();
        return token == null || token.isBlank()
                ? new SignInResult.Waiting()
                : signedIn(new AccountAccess(Secret.of(token), proxy, client));
    }

    private SignInResult signedIn(AccountAccess access) {
        try (PlexWire wire = clients.once(access)) {
            return new SignInResult.SignedIn(profile(wire), access.token());
        }
    }

    /** That the token is refused says nothing about the attempt: 404 alone does. */
    private static AccountProfile profile(PlexWire wire) {
        try {
            return new PlexPossessions(new PlexCalls(wire)).profile();
        } catch (PlexFailure failure) {
            FailureClass kind = failure.kind() == FailureClass.NOT_FOUND ? FailureClass.UNAVAILABLE : failure.kind();
            throw new PlexFailure(kind, failure.retryAfter(), failure.getMessage(), false);
        }
    }

    private static SignInResult failed(PlexFailure failure) {
        return failure.kind() == FailureClass.NOT_FOUND
                ? new SignInResult.Expired()
                : new SignInResult.Failed(failure.kind(), wait(failure), failure.getMessage());
    }

    private static PlexModel.Pin pin(String body) {
        PlexModel.Pin pin = PlexText.json(body, new TypeReference<>() {});
        if (pin.id() == null || pin.code() == null) {
            throw PlexText.unreadable("a PIN without its numbers");
        }
        return pin;
    }

    private SignInAttempt attempt(PlexModel.Pin pin, String client, URI returnTo) {
        return new SignInAttempt(
                pin.id(), Secret.of(pin.code()), page(pin.code(), client, returnTo), instant(pin.expiresAt()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(Objects.requireNonNullElse(text, ""));
        } catch (DateTimeException otherForm) {
            throw PlexText.unreadable("a PIN without its end");
        }
    }

    /** The arguments are in the fragment, where no server but the page itself sees them. */
    private URI page(String code, String client, URI returnTo) {
        return URI.create(config.authUrl()
                + "#?clientID=" + encoded(client)
                + "&code=" + encoded(code)
                + "&forwardUrl=" + encoded(returnTo.toString())
                + "&context%5Bdevice%5D%5Bproduct%5D=" + encoded(PlexHeaders.PRODUCT));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Duration wait(PlexFailure failure) {
        return Objects.requireNonNullElse(
                failure.retryAfter(), failure.kind() == FailureClass.LIMITED ? LIMITED : SOON);
    }
}
