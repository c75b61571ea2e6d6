package org.streamsmanager.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.streamsmanager.login.SignInLinkService;
import org.streamsmanager.security.PanelConfig;
import org.streamsmanager.security.RandomText;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;

/** The people around vega, an owner in the community of the simulator: servers, libraries, a plan, and time for everybody. */
@ApplicationScoped
public class DemoCommunity {
    private static final String OWNER_TOKEN = "vega-token";
    private final PanelConfig config;
    private final SignInLinkService links;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final int port;

    DemoCommunity(
            PanelConfig config,
            SignInLinkService links,
            CurrentActor actor,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.config = config;
        this.links = links;
        this.actor = actor;
        this.json = json;
        this.port = port;
    }

    public boolean wanted() {
        return config.demo();
    }

    /** Sets the panel up and reads everybody in; what is printed for the newcomer. */
    @ActivateRequestContext
    public List<String> settle(String setUpAddress) {
        actor.actAs(Actor.SYSTEM);
        DemoApi api = new DemoApi(port, json);
        String setUpToken = setUpAddress.substring(setUpAddress.indexOf("#token=") + "#token=".length());
        UUID operator = api.setUp(setUpToken, "operator@example.test", RandomText.token());
        List<String> servers = connect(api);
        offer(api, servers);
        servers.forEach(server -> readIn(api, server));
        return links(api, operator);
    }

    private List<String> connect(DemoApi api) {
        String account = api.post("/plex-accounts", Map.of("token", OWNER_TOKEN))
                .get("id")
                .asText();
        List<String> servers = new ArrayList<>();
        for (JsonNode found :
                api.get("/plex-accounts/" + account + "/available-servers").get("items")) {
            String machine = found.get("machineIdentifier").asText();
            JsonNode server = api.post("/servers", Map.of("plexAccountId", account, "machineIdentifier", machine));
            servers.add(server.get("id").asText());
        }
        servers.forEach(server -> enable(api, server));
        return servers;
    }

    private static void enable(DemoApi api, String server) {
        api.await(
                "/libraries?pageSize=500&serverId=" + server,
                found -> !found.get("items").isEmpty());
        api.patch("/servers/" + server, Map.of("enabled", true, "allowsNew", true, "maxUsers", 500));
    }

    private void offer(DemoApi api, List<String> servers) {
        String standard = group(api);
        servers.forEach(server -> share(api, server, standard));
        api.post(
                "/plans",
                Map.of(
                        "name",
                        "Monthly",
                        "description",
                        "All films, series and music",
                        "price",
                        Map.of("amount", "12.50", "currency", "EUR"),
                        "duration",
                        Map.of("unit", "MONTH", "count", 1),
                        "groupIds",
                        List.of(standard),
                        "streams",
                        2,
                        "isDefault",
                        true));
    }

    private static String group(DemoApi api) {
        return StreamSupport.stream(api.get("/library-groups").get("items").spliterator(), false)
                .filter(group -> group.get("kind").asText().equals("STANDARD"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private static void share(DemoApi api, String server, String group) {
        List<String> libraries = new ArrayList<>();
        api.get("/libraries?pageSize=500&serverId=" + server)
                .get("items")
                .forEach(library -> libraries.add(library.get("id").asText()));
        Map<String, Object> wanted = Map.of("libraryIds", libraries, "groupId", group);
        String hash = api.post("/library-group-assignments/previews", wanted)
                .get("hash")
                .asText();
        api.post("/library-group-assignments", Map.of("libraryIds", libraries, "groupId", group, "hash", hash));
    }

    private static void readIn(DemoApi api, String server) {
        String path = "/people-imports/"
                + api.post("/people-imports", Map.of("serverId", server))
                        .get("id")
                        .asText();
        JsonNode preview = api.await(path, found -> !found.get("state").asText().equals("READING"));
        api.post(path + "/application", Map.of("hash", preview.get("hash").asText()));
        api.await(path, found -> found.get("state").asText().equals("DONE"));
    }

    private List<String> links(DemoApi api, UUID operator) {
        JsonNode someone =
                api.get("/users?shareState=ACTIVE&pageSize=1").get("items").get(0);
        JsonNode link = api.post("/users/" + someone.get("id").asText() + "/sign-in-links", Map.of());
        return List.of(
                "Customer (" + someone.get("displayName").asText() + "): "
                        + link.get("url").asText(),
                "Operator: " + links.createForLogin(operator));
    }
}
