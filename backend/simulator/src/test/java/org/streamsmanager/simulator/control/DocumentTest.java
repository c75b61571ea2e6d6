package org.streamsmanager.simulator.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed document names every control, and nothing else. */
class DocumentTest {
    @Test
    void theDocumentAndTheRoutesNameTheSameControls() throws IOException {
        Vertx vertx = Vertx.vertx();
        try {
            Router router = Router.router(vertx);
            new ControlRoutes(null, new Hands(null, null, null, null), null, null).mount(router);
            Set<String> routes = router.getRoutes().stream()
                    .filter(route -> route.methods() != null)
                    .flatMap(DocumentTest::names)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(documented(), routes);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static Stream<String> names(Route route) {
        String path = route.getName().replaceAll(":(\\w+)", "{$1}");
        return route.methods().stream().map(method -> method.name() + " " + path);
    }

    private static Set<String> documented() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(DocumentTest.class.getResourceAsStream("openapi.json"))
                .get("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
