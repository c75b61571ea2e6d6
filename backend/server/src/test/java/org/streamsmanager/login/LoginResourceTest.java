package org.streamsmanager.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** Logins and roles: nobody gives or takes more than they have, and somebody can always run the panel. */
@QuarkusTest
class LoginResourceTest extends PanelTest {
    private static final String LOGINS = "/api/v1/logins";
    private static final String ROLES = "/api/v1/roles";

    @Test
    void whoIsInvitedComesInByALinkWithTheRoleTheyWereGiven() {
        Response invited = invite("mira@example.test", "Mira 🌙 <b>", role("Helpers", "users:read"));
        invited.then()
                .statusCode(201)
                .body("login.role.name", equalTo("Helpers"))
                .body("login.hasPassword", equalTo(false))
                .body("mailed", equalTo(false));
        RequestSpecification mira = Operator.with(Operator.openLink(invited.path("url")));
        mira.get("/api/v1/users").then().statusCode(200);
        mira.get(LOGINS).then().statusCode(403);
        operator().get(LOGINS + "?search=MIRA@").then().body("items.displayName", contains("Mira 🌙 <b>"));
        invite("MIRA@example.test", "Again", role("Others"))
                .then()
                .statusCode(409)
                .body("code", equalTo("email-taken"));
    }

    @Test
    void aChangeOfRoleAndALockHoldAtOnce() {
        String helpers = role("Helpers", "users:read");
        String id = invite("mira@example.test", "Mira", helpers).path("login.id");
        String url = operator().post(LOGINS + "/" + id + "/password-resets").path("url");
        RequestSpecification mira = Operator.with(setPassword(url));
        mira.get("/api/v1/users").then().statusCode(200);
        edit(id, Map.of("roleId", role("Nothing"))).then().statusCode(200);
        mira.get("/api/v1/users").then().statusCode(403);
        operator().put(LOGINS + "/" + id + "/lock").then().statusCode(204);
        mira.get("/api/v1/me").then().statusCode(401);
        operator().get(LOGINS + "/" + id).then().body("lockedAt", notNullValue());
        operator().get(LOGINS + "?locked=true").then().body("items", hasSize(1));
        operator().delete(LOGINS + "/" + id + "/lock").then().statusCode(204);
        operator().get(LOGINS + "?locked=true").then().body("items", hasSize(0));
    }

    @Test
    void theLastAdministratorStaysAndNobodyLocksThemselvesOut() {
        String me = operator().get("/api/v1/me").path("id");
        operator().put(LOGINS + "/" + me + "/lock").then().statusCode(409).body("code", equalTo("not-yourself"));
        edit(me, Map.of("roleId", role("Helpers"))).then().statusCode(409).body("code", equalTo("last-administrator"));
        String second =
                invite("second@example.test", "Second", named("Administrator")).path("login.id");
        edit(me, Map.of("roleId", role("Watchers", "logins:read"))).then().statusCode(200);
        operator().get(LOGINS + "/" + second).then().statusCode(200).body("role.name", equalTo("Administrator"));
    }

    @Test
    void staffDoNotReachBeyondThemselves() {
        String helpers = role("Helpers", "logins:read", "logins:write");
        String me = operator().get("/api/v1/me").path("id");
        RequestSpecification mira = Operator.with(
                Operator.openLink(invite("mira@example.test", "Mira", helpers).path("url")));
        for (Response tried : List.of(
                mira.post(LOGINS + "/" + me + "/password-resets"),
                mira.put(LOGINS + "/" + me + "/lock"),
                mira.delete(LOGINS + "/" + me + "/sessions"),
                mira.body(Map.of("email", "x@example.test", "displayName", "X", "roleId", named("Administrator")))
                        .post(LOGINS),
                mira.body(Map.of("name", "More", "permissions", List.of("settings:write")))
                        .post(ROLES))) {
            assertEquals(403, tried.statusCode(), tried.asString());
            assertEquals("beyond-yourself", tried.path("code"));
        }
    }

    @Test
    void ownRolesAreChangedAndBuiltInOnesAreNot() {
        String helpers = role("Helpers", "users:read");
        operator()
                .get(ROLES)
                .then()
                .body("items.name", contains("Administrator", "Customer", "Helpers"))
                .body("items.find { it.name == 'Administrator' }.builtIn", equalTo(true))
                .body("permissions", hasItem("users:read"))
                .body("permissions", not(hasItem("me:read")));
        change(helpers, 0, "Crew", "users:read", "users:write")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        change(helpers, 0, "Crew").then().statusCode(412);
        change(helpers, 1, "Administrator").then().statusCode(409).body("code", equalTo("role-name-taken"));
        change(helpers, 1, "Crew", "everything:write")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-permission"));
        change(named("Customer"), 0, "Guests").then().statusCode(409).body("code", equalTo("role-is-fixed"));
        invite("mira@example.test", "Mira", helpers);
        operator().delete(ROLES + "/" + helpers).then().statusCode(409).body("code", equalTo("role-in-use"));
        operator().delete(ROLES + "/" + role("Spare")).then().statusCode(204);
        operator().delete(ROLES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void everybodySeesTheirSessionsAndEndsTheOthers() {
        String here = operatorToken();
        String there = operators.signIn();
        Operator.with(here)
                .get("/api/v1/me/sessions")
                .then()
                .body("items", hasSize(2))
                .body("items.findAll { it.current }", hasSize(1))
                .body("items[0].address", notNullValue());
        String other = Operator.with(here).get("/api/v1/me/sessions").path("items.find { !it.current }.id");
        Operator.with(here).delete("/api/v1/me/sessions/" + other).then().statusCode(204);
        Operator.with(there).get("/api/v1/me").then().statusCode(401);
        String again = operators.signIn();
        Operator.with(here).delete("/api/v1/me/sessions").then().statusCode(204);
        Operator.with(again).get("/api/v1/me").then().statusCode(401);
        Operator.with(here).get("/api/v1/me").then().statusCode(200);
    }

    private String setPassword(String url) {
        return given().contentType("application/json")
                .body(Map.of("token", url.substring(url.indexOf("#token=") + 7), "password", "correct horse"))
                .post("/api/v1/auth/passwords")
                .then()
                .statusCode(201)
                .extract()
                .path("accessToken");
    }

    private Response invite(String email, String name, String role) {
        return operator()
                .body(Map.of("email", email, "displayName", name, "roleId", role))
                .post(LOGINS);
    }

    private Response edit(String id, Map<String, ?> change) {
        String etag = operator().get(LOGINS + "/" + id).header("ETag");
        return operator().header("If-Match", etag).body(change).patch(LOGINS + "/" + id);
    }

    private String named(String role) {
        return operator().get(ROLES).path("items.find { it.name == '" + role + "' }.id");
    }

    private String role(String name, String... permissions) {
        return operator()
                .body(Map.of("name", name, "permissions", List.of(permissions)))
                .post(ROLES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response change(String id, int version, String name, String... permissions) {
        return operator()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", name, "permissions", List.of(permissions)))
                .put(ROLES + "/" + id);
    }
}
