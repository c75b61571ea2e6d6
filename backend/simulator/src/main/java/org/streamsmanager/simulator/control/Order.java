package org.streamsmanager.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The body of a control request. What is missing or malformed is said plainly. */
final class Order {
    /** A control request that cannot be understood. */
    static final class Unclear extends RuntimeException {
        Unclear(String message) {
            super(message, null, false, false);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RoutingContext context;
    private final JsonNode body;

    Order(RoutingContext context, Contract.Body wanted) {
        this.context = context;
        this.body = read(context.body().asString());
        wanted.check(body);
    }

    private static JsonNode read(String text) {
        try {
            JsonNode node = text == null || text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException e) {
            throw new Unclear("The body is not JSON: " + brief(e));
        }
        throw new Unclear("The body must be a JSON object");
    }

    private static String brief(IOException e) {
        return e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
    }

    String path(String name) {
        return context.pathParam(name);
    }

    boolean has(String name) {
        return body.has(name);
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new Unclear("\"" + name + "\" is missing"));
    }

    Optional<String> optionalText(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new Unclear("\"" + name + "\" must be a text");
        }
        return Optional.of(value.asText());
    }

    boolean flag(String name) {
        JsonNode value = body.path(name);
        if (!value.isBoolean()) {
            throw new Unclear("\"" + name + "\" must be true or false");
        }
        return value.asBoolean();
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    int number(String name) {
        JsonNode value = body.path(name);
        if (!value.isInt()) {
            throw new Unclear("\"" + name + "\" must be a whole number");
        }
        return value.asInt();
    }

    Optional<Integer> optionalNumber(String name) {
        return body.hasNonNull(name) ? Optional.of(number(name)) : Optional.empty();
    }

    List<String> texts(String name) {
        JsonNode list = body.path(name);
        if (!list.isArray()) {
            throw new Unclear("\"" + name + "\" must be a list of texts");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
