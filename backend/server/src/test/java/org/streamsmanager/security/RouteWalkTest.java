package org.streamsmanager.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** Walks every route as a stranger, as a customer, and as a key that lacks exactly the permission of the route. */
@QuarkusTest
class RouteWalkTest extends PanelTest {
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /api/v1/setup",
            "POST /api/v1/setup",
            "POST /api/v1/auth/sessions",
            "GET /api/v1/site",
            "GET /api/v1/site/home",
            "GET /api/v1/site/faq",
            "GET /api/v1/site/logo",
            "POST /api/v1/site/contact-messages",
            "POST /api/v1/auth/sign-in-link-redemptions",
            "POST /api/v1/auth/password-resets",
            "POST /api/v1/auth/passwords",
            "POST /api/v1/auth/registrations",
            "POST /api/v1/auth/registration-confirmations",
            "POST /api/v1/auth/email-confirmations",
            "POST /api/v1/auth/plex-sign-ins",
            "POST /api/v1/auth/plex-sign-ins/{id}/completions",
            "POST /api/v1/auth/refreshes",
            "DELETE /api/v1/auth/sessions/current");

    @Test
    void theDocumentAndTheCodeNameTheSameRoutes() throws IOException {
        Set<String> documented = new TreeSet<>();
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("../../openapi.yaml").toFile())
                .get("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)) {
                        documented.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> coded = Routes.all().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(coded, documented);
        assertTrue(coded.size() > 50, "the walk has found the routes");
    }

    @Test
    void everyRouteHasAPermissionOrIsKnownToBeForEverybody() {
        Set<String> open = Routes.all().stream()
                .filter(route -> route.permission() == null)
                .map(Route::name)
                .collect(Collectors.toSet());
        assertEquals(FOR_EVERYBODY, open);
        Routes.guarded()
                .forEach(route -> assertTrue(
                        Permissions.all().contains(route.permission()), route.name() + " " + route.permission()));
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        assertEquals(List.of(), answersOtherThan(401, Routes.guarded(), RouteWalkTest::stranger));
    }

    @Test
    void aKeyThatLacksExactlyThePermissionIsTurnedAway() {
        List<String> wrong = new ArrayList<>();
        for (String permission : Permissions.SCOPES) {
            Set<String> others = new HashSet<>(Permissions.SCOPES);
            others.remove(permission);
            String key = Operator.apiKey(operatorToken(), others.toArray(String[]::new));
            List<Route> routes = Routes.guarded().stream()
                    .filter(route -> route.permission().equals(permission))
                    .toList();
            wrong.addAll(answersOtherThan(403, routes, () -> Operator.with(key)));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aKeyIsNoPersonAndHasNoSiteOfItsOwn() {
        String key = Operator.apiKey(operatorToken(), Permissions.SCOPES.toArray(String[]::new));
        assertEquals(List.of(), answersOtherThan(403, own(), () -> Operator.with(key)));
    }

    @Test
    void aCustomerReachesNothingOfTheOperators() {
        String customer = customer("Luna");
        List<Route> operators = Routes.guarded().stream()
                .filter(route -> !Permissions.SELF.contains(route.permission()))
                .toList();
        assertEquals(List.of(), answersOtherThan(403, operators, () -> Operator.with(customer)));
    }

    @Test
    void somebodyElsesThingsDoNotExistForACustomer() {
        String customer = customer("Luna");
        List<Route> withId =
                own().stream().filter(route -> route.path().contains("{")).toList();
        assertTrue(withId.size() >= 3, "there are routes with an id");
        assertEquals(List.of(), answersOtherThan(404, withId, () -> Operator.with(customer)));
    }

    @Test
    void managementIsOnAnotherPort() {
        for (String path : List.of("/q/health", "/q/metrics", "/q/openapi", "/q/swagger-ui", "/q/dev-ui")) {
            assertEquals(404, given().get(path).statusCode(), path);
        }
    }

    private static List<Route> own() {
        return Routes.guarded().stream()
                .filter(route -> Permissions.SELF.contains(route.permission()))
                .filter(route -> !route.path().startsWith("/api/v1/auth"))
                .toList();
    }

    private static List<String> answersOtherThan(
            int wanted, List<Route> routes, java.util.function.Supplier<RequestSpecification> caller) {
        return routes.stream()
                .map(route -> Map.entry(route, status(route, caller.get())))
                .filter(answer -> answer.getValue() != wanted)
                .map(answer -> answer.getKey().name() + " answered " + answer.getValue())
                .toList();
    }

    private static int status(Route route, RequestSpecification request) {
        String path = route.path()
                .replaceAll("\\{[^}]*[iI]d}", UUID.randomUUID().toString())
                .replaceAll("\\{[^}]*}", "x");
        RequestSpecification call = request.header("If-Match", "\"0\"")
                .contentType(path.endsWith("/logo") ? "image/png" : ContentType.JSON.toString());
        return (route.method().equals("GET") || route.method().equals("DELETE")
                        ? call
                        : call.body("{}".getBytes(StandardCharsets.UTF_8)))
                .request(route.method(), path)
                .statusCode();
    }

    private static RequestSpecification stranger() {
        return given().contentType(ContentType.JSON);
    }

    private String customer(String name) {
        operatorToken();
        UUID user = UUID.randomUUID();
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " values ('" + user + "', '" + name + "', false, '', '2026-01-01', '2026-01-01', 0)");
        String url = operator().post("/api/v1/users/" + user + "/sign-in-links").path("url");
        return Operator.openLink(url);
    }
}
