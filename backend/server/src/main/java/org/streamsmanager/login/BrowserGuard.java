package org.streamsmanager.login;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.shared.Refusal;

/** The refresh cookie, and the proof that a request with it comes from the panel's own pages. */
@ApplicationScoped
class BrowserGuard {
    static final String COOKIE = "refresh";
    static final String HEADER = "X-Streams-Manager";
    private static final String PATH = "/api/v1/auth";
    private static final int KEPT = (int) Duration.ofDays(30).toSeconds();
    private final PanelConfig config;

    BrowserGuard(PanelConfig config) {
        this.config = config;
    }

    Client client(HttpServerRequest request) {
        return new Client(request.remoteAddress().hostAddress(), request.getHeader("User-Agent"));
    }

    /** Pages of other sites can neither set the header nor send another origin than their own. */
    void requireOwnPage(HttpServerRequest request) {
        String origin = request.getHeader("Origin");
        boolean own = origin == null || origin.equals(config.publicAddress()) || origin.equals(address(request));
        if (request.getHeader(HEADER) == null || !own) {
            throw Refusal.of(LoginProblem.WRONG_ORIGIN);
        }
    }

    RestResponse<SessionResponse> signedIn(int status, SignedIn signedIn) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), signedIn.response())
                .cookie(cookie(signedIn.refreshToken(), KEPT))
                .build();
    }

    RestResponse<Void> signedOut() {
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(cookie("", 0))
                .build();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(config.publicAddress().startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String address(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
