package org.streamsmanager.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.streamsmanager.http.IdempotencyService.StoredAnswer;
import org.streamsmanager.shared.Refusal;

/** Carries a request out once per {@code Idempotency-Key}; a repeat gets the first answer again. */
@ApplicationScoped
public class Idempotency {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private final IdempotencyService answers;

    Idempotency(IdempotencyService answers) {
        this.answers = answers;
    }

    /** Without a key (null) the work is simply done. A refusal is not remembered: nothing was changed. */
    public Response once(String key, String route, Object body, Supplier<Response> work) {
        if (key == null) {
            return work.get();
        }
        if (!FORM.matcher(key).matches()) {
            throw Refusal.of(IdempotencyProblem.IDEMPOTENCY_KEY_INVALID);
        }
        Optional<StoredAnswer> earlier = answers.claim(route, key, body);
        return earlier.map(Idempotency::replay).orElseGet(() -> carryOut(key, route, work));
    }

    /** Forgets some answers that are not replayed any more; how many. */
    public int forgetExpired(int most) {
        return answers.forgetExpired(most);
    }

    private Response carryOut(String key, String route, Supplier<Response> work) {
        try {
            Response answer = work.get();
            answers.store(route, key, stored(answer));
            return answer;
        } catch (Refusal refusal) {
            answers.release(route, key);
            throw refusal;
        }
    }

    private StoredAnswer stored(Response answer) {
        String location = answer.getHeaderString(HttpHeaders.LOCATION);
        String body = answer.getEntity() == null ? null : answers.text(answer.getEntity());
        return new StoredAnswer(answer.getStatus(), location, body);
    }

    private static Response replay(StoredAnswer stored) {
        Response.ResponseBuilder answer = Response.status(stored.status()).header("Idempotency-Replayed", "true");
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        return answer.type(MediaType.APPLICATION_JSON).entity(stored.body()).build();
    }
}
