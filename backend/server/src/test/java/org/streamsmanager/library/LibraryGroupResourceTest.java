package org.streamsmanager.library;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class LibraryGroupResourceTest extends PanelTest {
    private static final String GROUPS = "/api/v1/library-groups";

    @Test
    void theBuiltInGroupsAreThereFromTheStart() {
        operator()
                .get(GROUPS)
                .then()
                .body("items.name", contains("Private", "Standard", "Premium 4K"))
                .body("items.kind", contains("PRIVATE", "STANDARD", "PREMIUM_4K"))
                .body("items.builtIn", contains(true, true, true));
    }

    @Test
    void fixedGroupsKeepTheirNamesAndNoBuiltInOneCanBeDeleted() {
        for (String name : List.of("Private", "Standard")) {
            rename(id(name), 0, "Other").then().statusCode(409).body("code", equalTo("library-group-fixed"));
        }
        for (String name : List.of("Private", "Standard", "Premium 4K")) {
            operator().delete(GROUPS + "/" + id(name)).then().statusCode(409);
        }
    }

    @Test
    void ownGroupsAreMadeRenamedAndDeleted() {
        Response made = operator().body(Map.of("name", " Kids ")).post(GROUPS);
        made.then().statusCode(201).body("name", equalTo("Kids")).body("kind", equalTo("CUSTOM"));
        operator().body(Map.of("name", "KIDS")).post(GROUPS).then().statusCode(409);
        operator().body(Map.of("name", " ")).post(GROUPS).then().statusCode(422);
        String kids = made.path("id");
        rename(kids, 0, "Children").then().statusCode(200).body("name", equalTo("Children"));
        rename(kids, 0, "Again").then().statusCode(412);
        operator().delete(GROUPS + "/" + kids).then().statusCode(204);
        operator().get(GROUPS).then().body("items", hasSize(3));
    }

    @Test
    void librariesMoveExactlyAsThePreviewSaid() {
        List<String> libraries = libraries();
        Map<String, Object> wanted = Map.of("libraryIds", libraries, "groupId", id("Standard"));
        Response preview = operator().body(wanted).post("/api/v1/library-group-assignments/previews");
        preview.then().statusCode(200).body("libraries", equalTo(3)).body("affectedUsers", equalTo(0));
        String hash = preview.path("hash");
        assign(libraries.subList(0, 1), id("Standard"), hash)
                .then()
                .statusCode(409)
                .body("code", equalTo("preview-stale"));
        assign(libraries, id("Premium 4K"), hash).then().statusCode(409);
        assign(libraries, id("Standard"), hash).then().statusCode(200).body("changed", equalTo(3));
        assign(libraries, id("Standard"), hash).then().statusCode(409);
        operator().get("/api/v1/libraries?groupId=" + id("Standard")).then().body("total", equalTo(3));
        operator().get(GROUPS).then().body("items.find { it.name == 'Standard' }.libraries", equalTo(3));
    }

    @Test
    void whatDoesNotExistIsRefusedWithItsPlace() {
        operator()
                .body(Map.of("libraryIds", List.of(UUID.randomUUID()), "groupId", id("Standard")))
                .post("/api/v1/library-group-assignments/previews")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/libraryIds"));
        operator()
                .body(Map.of("libraryIds", List.of(), "groupId", id("Standard")))
                .post("/api/v1/library-group-assignments/previews")
                .then()
                .statusCode(422);
    }

    @Test
    void librariesAreSearchedByTheirTitle() {
        libraries();
        operator().get("/api/v1/libraries?search=MOV").then().body("items.title", contains("Movies"));
        operator().get("/api/v1/libraries?search=100%25").then().body("items", hasSize(0));
        operator().get("/api/v1/libraries?state=MISSING").then().body("items", hasSize(0));
    }

    private List<String> libraries() {
        String account = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        String machine = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .path("items.find { it.name == 'Observatory' }.machineIdentifier");
        operator()
                .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .then()
                .statusCode(201);
        jobs.runDue();
        return operator().get("/api/v1/libraries").path("items.id");
    }

    private String id(String name) {
        return operator().get(GROUPS).path("items.find { it.name == '" + name + "' }.id");
    }

    private Response rename(String id, int version, String name) {
        return operator()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", name))
                .patch(GROUPS + "/" + id);
    }

    private Response assign(List<String> libraries, String group, String hash) {
        return operator()
                .body(Map.of("libraryIds", libraries, "groupId", group, "hash", hash))
                .post("/api/v1/library-group-assignments");
    }
}
