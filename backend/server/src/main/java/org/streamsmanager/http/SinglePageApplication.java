package org.streamsmanager.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Serves the page of the built frontend for every address that is not a file, the API or a management path. */
@ApplicationScoped
class SinglePageApplication {
    static final String NONCE_PLACEHOLDER = "__CSP_NONCE__";
    private static final String PAGES = "^/(?!api(?:/|$)|q(?:/|$))(?:[^.]*|index\\.html)$";
    private static final String HASHED_FILES = "^/assets/.*$";
    private final SecureRandom random = new SecureRandom();
    private final String page = read("META-INF/resources/index.html");

    void register(@Observes Router router) {
        router.getWithRegex(HASHED_FILES).order(-2).handler(this::cacheForEver);
        if (page != null) {
            router.getWithRegex(PAGES).order(-1).handler(this::page);
        }
    }

    private void cacheForEver(RoutingContext request) {
        request.addHeadersEndHandler(done -> {
            if (request.response().getStatusCode() == 200) {
                request.response().putHeader("Cache-Control", "public, max-age=31536000, immutable");
            }
        });
        request.next();
    }

    private void page(RoutingContext request) {
        String nonce = nonce();
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "text/html; charset=utf-8");
        response.putHeader("Cache-Control", "no-store");
        response.putHeader(SecurityHeaders.POLICY, SecurityHeaders.pagePolicy(nonce));
        response.end(page.replace(NONCE_PLACEHOLDER, nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String read(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
