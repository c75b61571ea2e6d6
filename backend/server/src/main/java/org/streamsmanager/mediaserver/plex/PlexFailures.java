package org.streamsmanager.mediaserver.plex;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.net.ssl.SSLHandshakeException;
import org.streamsmanager.http.OutsideTransactions.CalledInTransaction;
import org.streamsmanager.mediaserver.FailureClass;

/** The one translation of what plex.tv and media servers answer, or do not answer. */
final class PlexFailures {
    private static final int ALREADY_SHARED = 1999;
    private static final int TOKEN_EXPIRED = 498;
    private static final int LONGEST_WAIT = 86_400;
    private static final List<Class<? extends Exception>> NEVER_SENT = List.of(
            ConnectException.class,
            UnknownHostException.class,
            NoRouteToHostException.class,
            SSLHandshakeException.class,
            io.netty.handler.proxy.ProxyConnectException.class);

    private PlexFailures() {}

    /** The body of an answer that says "done". */
    static String body(Supplier<Response> call) {
        Received received = receive(call);
        if (received.status() >= 200 && received.status() < 300) {
            return received.body();
        }
        throw of(received.status(), received.retryAfter(), received.body());
    }

    private record Received(int status, String retryAfter, String body) {}

    private static Received receive(Supplier<Response> call) {
        try (Response response = call.get()) {
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            return new Received(response.getStatus(), response.getHeaderString(HttpHeaders.RETRY_AFTER), body);
        } catch (ProcessingException | IllegalStateException failure) {
            throw of(failure);
        }
    }

    static PlexFailure of(int status, String retryAfter, String body) {
        PlexError error = PlexError.read(body);
        FailureClass kind = kind(status, error);
        boolean maybeDone = status >= 500;
        return new PlexFailure(
                kind, seconds(retryAfter), "HTTP " + status + ": " + error.text(), maybeDone, error.code());
    }

    private static FailureClass kind(int status, PlexError error) {
        String text = error.text().toLowerCase(Locale.ROOT);
        return switch (status) {
            case 401, TOKEN_EXPIRED -> FailureClass.TOKEN_REJECTED;
            case 404 -> FailureClass.NOT_FOUND;
            case 407 -> FailureClass.PROXY;
            case 410 -> FailureClass.GONE;
            case 429 -> FailureClass.LIMITED;
            case 422 -> unprocessable(error, text);
            case 400 -> text.contains("already sharing") ? FailureClass.ALREADY_SHARED : FailureClass.REFUSED;
            default -> status >= 400 && status < 500 ? FailureClass.REFUSED : FailureClass.UNAVAILABLE;
        };
    }

    /** Version 1 says 422 where version 2 says 401. */
    private static FailureClass unprocessable(PlexError error, String text) {
        if (text.contains("invalid token")) {
            return FailureClass.TOKEN_REJECTED;
        }
        boolean duplicate = error.code() == ALREADY_SHARED || text.contains("already sharing");
        return duplicate ? FailureClass.ALREADY_SHARED : FailureClass.REFUSED;
    }

    private static PlexFailure of(RuntimeException failure) {
        if (cause(failure, CalledInTransaction.class) instanceof CalledInTransaction mistake) {
            throw mistake;
        }
        if (failure instanceof IllegalStateException && cause(failure, IOException.class) == null) {
            throw failure;
        }
        boolean sent = NEVER_SENT.stream().allMatch(type -> cause(failure, type) == null);
        return new PlexFailure(FailureClass.UNAVAILABLE, null, words(failure), sent);
    }

    private static Throwable cause(Throwable failure, Class<? extends Throwable> type) {
        Throwable at = failure;
        while (at != null && !type.isInstance(at)) {
            at = at.getCause();
        }
        return at;
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }

    private static Duration seconds(String header) {
        if (header == null || !header.strip().matches("\\d{1,9}")) {
            return null;
        }
        return Duration.ofSeconds(Math.clamp(Long.parseLong(header.strip()), 1, LONGEST_WAIT));
    }
}
