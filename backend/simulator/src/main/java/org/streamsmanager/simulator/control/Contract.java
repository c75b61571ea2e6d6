package org.streamsmanager.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The document of the controls, held against each body before anything is done. */
final class Contract {
    private final JsonNode paths;

    Contract(String document) {
        try {
            paths = new ObjectMapper().readTree(document).path("paths");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a control, whose path is written with colons. */
    Body body(String method, String path) {
        JsonNode operation = paths.path(path.replaceAll(":(\\w+)", "{$1}")).path(method.toLowerCase(Locale.ROOT));
        return new Body(operation.at("/requestBody/content/application~1json/schema"));
    }

    /** What a control wants to be told; nothing, when the document names no body. */
    record Body(JsonNode schema) {
        void check(JsonNode body) {
            body.properties().forEach(member -> check(member.getKey(), member.getValue()));
            schema.path("required").forEach(name -> {
                if (!body.hasNonNull(name.asText())) {
                    throw new Order.Unclear("\"" + name.asText() + "\" is missing");
                }
            });
            if (body.size() < schema.path("minProperties").asInt()) {
                throw new Order.Unclear("Nothing is wanted; it could be one of " + names());
            }
        }

        private String names() {
            List<String> names = new ArrayList<>();
            schema.path("properties").fieldNames().forEachRemaining(names::add);
            return names.isEmpty() ? "nothing" : String.join(", ", names);
        }

        private void check(String name, JsonNode value) {
            JsonNode wanted = schema.path("properties").path(name);
            if (wanted.isMissingNode()) {
                throw new Order.Unclear("There is no \"" + name + "\" here; there is " + names());
            }
            if (!value.isNull() || !wanted.path("nullable").asBoolean()) {
                new Member(name, wanted).check(value);
            }
        }
    }

    private record Member(String name, JsonNode wanted) {
        void check(JsonNode value) {
            switch (wanted.path("type").asText()) {
                case "boolean" -> must(value.isBoolean(), "be true or false");
                case "integer" -> number(value);
                case "array" -> must(texts(value), "be a list of texts");
                default -> text(value);
            }
        }

        private void text(JsonNode value) {
            must(value.isTextual(), "be a text");
            List<String> choice = new ArrayList<>();
            wanted.path("enum").forEach(word -> choice.add(word.asText()));
            must(
                    choice.isEmpty() || choice.contains(value.asText()),
                    "be one of " + String.join(", ", choice) + ", not " + value.asText());
        }

        private void number(JsonNode value) {
            must(value.isInt(), "be a whole number");
            int least = wanted.path("minimum").asInt(Integer.MIN_VALUE);
            int most = wanted.path("maximum").asInt(Integer.MAX_VALUE);
            must(value.asInt() >= least, "be at least " + least);
            must(value.asInt() <= most, "be at most " + most);
        }

        private static boolean texts(JsonNode value) {
            for (JsonNode item : value) {
                if (!item.isTextual()) {
                    return false;
                }
            }
            return value.isArray();
        }

        private void must(boolean so, String what) {
            if (!so) {
                throw new Order.Unclear("\"" + name + "\" must " + what);
            }
        }
    }
}
