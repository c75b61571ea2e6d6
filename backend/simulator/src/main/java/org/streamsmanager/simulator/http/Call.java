package org.streamsmanager.simulator.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.ClientDescription;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.World;

/** One request with the world it is asked of. */
public final class Call {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RoutingContext context;
    private final World world;
    private final Instant now;
    private final Site site;

    public Call(RoutingContext context, World world, Instant now, Site site) {
        this.context = context;
        this.world = world;
        this.now = now;
        this.site = site;
    }

    public World world() {
        return world;
    }

    public Instant now() {
        return now;
    }

    public Site site() {
        return site;
    }

    /** The account behind the token. */
    public Account account() {
        return world.signingIn().account(token(), client(), now);
    }

    public String token() {
        return plex("Token").orElse(null);
    }

    public ClientDescription client() {
        return new ClientDescription(
                plex("Client-Identifier").orElse(null),
                plex("Device-Name").orElse(""),
                plex("Product").orElse(""),
                plex("Version").orElse(""),
                plex("Platform").orElse(""));
    }

    public String requireClientIdentifier() {
        return plex("Client-Identifier").orElseThrow(Refusal.NO_CLIENT_IDENTIFIER::error);
    }

    /** An X-Plex value: every one may come as a header or as a query argument. */
    public Optional<String> plex(String name) {
        return Plex.value(context.request(), name);
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(context.request().getParam(name));
    }

    /** Whether a query argument is there in another case only, which media servers do not forgive. */
    public boolean hasQueryInOtherCase(String name) {
        return query(name).isPresent() && context.queryParams().names().stream().noneMatch(name::equals);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.request().getHeader(name));
    }

    public String path(String name) {
        return context.pathParam(name);
    }

    /** A number in the path; what is none names nothing that exists. */
    public long pathNumber(String name) {
        return number(path(name));
    }

    public long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.NOT_FOUND.error();
        }
    }

    /** From the form, else from the query, else from a JSON body: clients use all three. */
    public Optional<String> argument(String name) {
        return Optional.ofNullable(context.request().getFormAttribute(name))
                .or(() -> query(name))
                .or(() -> jsonText(name));
    }

    public List<String> arguments(String name) {
        return context.request().formAttributes().getAll(name);
    }

    private Optional<String> jsonText(String name) {
        boolean json = header("Content-Type").orElse("").contains("json");
        return json ? Optional.ofNullable(json().get(name)).map(JsonNode::asText) : Optional.empty();
    }

    public JsonNode json() {
        String text = context.body().asString();
        try {
            JsonNode node = JSON.readTree(text == null ? "" : text);
            if (!node.isObject()) {
                throw Refusal.BAD_REQUEST.error("A JSON object is wanted");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw Refusal.BAD_REQUEST.error("The body is not JSON: " + e.getOriginalMessage());
        }
    }
}
