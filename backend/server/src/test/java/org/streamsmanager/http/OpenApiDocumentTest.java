package org.streamsmanager.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an integrator can rely on in openapi.yaml. */
class OpenApiDocumentTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void itIsInTheVersionThatTheValidatorsUnderstand() throws IOException {
        assertEquals("3.0.3", document().get("openapi").asText());
    }

    @Test
    void everyOperationSaysWhatItDoesWhatItAnswersAndHowItRefuses() throws IOException {
        List<String> missing = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    check(operation.getKey() + " " + path.getKey(), operation.getValue(), missing, ids);
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(ids.size() > 60, "the operations were found");
    }

    private static void check(String name, JsonNode operation, List<String> missing, Set<String> ids) {
        require(ids.add(operation.path("operationId").asText(name)), name + ": an id of its own", missing);
        require(operation.hasNonNull("summary"), name + ": summary", missing);
        require(operation.path("responses").has("default"), name + ": how it refuses", missing);
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> examples(name, response.getValue(), missing));
        require(!emptyCreation(operation), name + ": 201 with what was made, or 202 or 204", missing);
        examples(name, operation.path("requestBody"), missing);
    }

    /** What the generator says of a void method, whatever it really answers. */
    private static boolean emptyCreation(JsonNode operation) {
        JsonNode created = operation.path("responses").path("201");
        return !created.isMissingNode() && created.path("content").isEmpty();
    }

    private static void examples(String name, JsonNode body, List<String> missing) {
        JsonNode content = body.path("content");
        require(content.isMissingNode() || !content.isEmpty(), name + ": what the body is", missing);
        content.forEach(media -> require(media.has("schema"), name + ": schema", missing));
        content.forEach(media -> require(media.has("example") || media.has("examples"), name + ": example", missing));
    }

    private static void require(boolean holds, String what, List<String> missing) {
        if (!holds) {
            missing.add(what);
        }
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Path.of("../../openapi.yaml").toFile());
    }
}
