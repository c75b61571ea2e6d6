package org.streamsmanager.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.user.UserService;

/**
 * Every field of the forms about people, plans and money, with everything that somebody might send in its place: what is
 * refused is refused in words that name the field, and nothing ends in a failure of the panel.
 */
@QuarkusTest
class BadInputTest extends CommunityTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HUGE = "RAW-1e400";
    private static final List<JsonNode> BAD = List.of(
            NODES.nullNode(),
            NODES.textNode(""),
            NODES.textNode("   "),
            NODES.textNode("a\u0000b"),
            NODES.textNode("x".repeat(20_000)),
            NODES.textNode("\uD800"),
            NODES.textNode("9999-12-31T23:59:59Z"),
            NODES.textNode("+123456789-01-01T00:00:00Z"),
            NODES.textNode("4111 1111 1111 1111"),
            NODES.textNode(HUGE),
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(1.5),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().addNull(),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.objectNode(),
            NODES.objectNode().put("unknown", 1));

    /** By field what else may be named: the operator's own address is never invited, and no difference is meant by these. */
    private static final Map<String, Set<String>> CONTRADICTIONS = Map.ofEntries(
            Map.entry("permanent", Set.of("activeUntil", "payment", "planId", "address")),
            Map.entry("lines", Set.of("total")),
            Map.entry("displayName", Set.of("address")),
            Map.entry("planId", Set.of("address")),
            Map.entry("serverId", Set.of("address", "ids")),
            Map.entry("kind", Set.of("ids")),
            Map.entry("action", Set.of("ids")),
            Map.entry("locationId", Set.of("address")),
            Map.entry("activeUntil", Set.of("address")),
            Map.entry("payment", Set.of("address")));

    private static final List<Integer> REFUSALS = List.of(400, 404, 409, 413, 422);

    @Inject
    ObjectMapper json;

    @Inject
    UserService users;

    private final List<String> wrong = new ArrayList<>();
    private int sent;

    @Test
    void whateverStandsInAFieldIsTakenOrRefusedByItsName() throws Exception {
        String server = community("vega-token", "Observatory");
        UUID ada = users.create("Ada", false, null).id();
        String plan = operator().get("/api/v1/plans").path("items[0].id");
        String group = operator().get("/api/v1/library-groups").path("items.find { it.kind == 'STANDARD' }.id");
        Map<String, Object> price = Map.of("amount", "12.50", "currency", "EUR");
        form("POST", "/api/v1/plans", plan(price, group, server));
        form("PATCH", "/api/v1/plans/" + plan, plan(price, group, server));
        form("POST", "/api/v1/payments/previews", payment(ada, plan, price));
        form("POST", "/api/v1/payments", payment(ada, plan, price));
        form("POST", "/api/v1/invitations/preview", invitation(plan, server, price));
        form("POST", "/api/v1/invitations", invitation(plan, server, price));
        form("PATCH", "/api/v1/users/" + ada, Map.of("displayName", "Ada", "notes", "n", "tags", List.of("friend")));
        String user = "/api/v1/users/" + ada;
        form("PUT", user + "/suspension", Map.of("cause", "holidays", "until", "2026-05-01T00:00:00Z"));
        form("PUT", user + "/account-change-requirement", Map.of("cause", "the server is gone"));
        form("POST", user + "/coverage-changes/previews", change(plan, price));
        form("POST", user + "/coverage-changes/previews", Map.of("kind", "GIFT", "days", 7, "cause", "birthday"));
        form(
                "POST",
                user + "/coverage-changes/previews",
                Map.of("kind", "END", "endsAt", "2026-04-01T00:00:00Z", "cause", "asked"));
        form(
                "POST",
                user + "/invitations/preview",
                Map.of("address", "ada@example.test", "serverId", server, "cause", "back again"));
        form("POST", user + "/merges/previews", Map.of("closedUserId", UUID.randomUUID(), "choices", Map.of()));
        form("POST", "/api/v1/placements/preview", Map.of("userId", ada, "planId", plan, "serverId", server));
        form("POST", "/api/v1/people-imports", Map.of("serverId", server, "permanent", true));
        form("POST", "/api/v1/invitation-lists", Map.of("text", "nova@example.test,Nova", "planId", plan));
        form(
                "POST",
                "/api/v1/drift/resolutions/previews",
                Map.of("action", "ADOPT", "serverId", server, "kind", "OTHER_LIBRARIES"));
        lists();
        System.out.println(sent + " bad requests, " + wrong.size() + " wrong answers");
        assertTrue(sent > 800, "only " + sent + " requests");
        assertEquals(List.of(), wrong);
    }

    private void lists() {
        for (String list :
                List.of("users", "plans", "payments", "invitations", "drift", "people-imports", "user-imports")) {
            for (String question : List.of(
                    "search=%00",
                    "page=-1",
                    "page=1e400",
                    "pageSize=0",
                    "pageSize=100000",
                    "cursor=%00",
                    "cursor=x",
                    "sort=nothing",
                    "planId=x",
                    "userId=%00",
                    "state=NOTHING",
                    "from=9999-99-99",
                    "serverId=1",
                    "expiringBefore=tomorrow",
                    "search=" + "x".repeat(3000))) {
                judge(
                        "GET",
                        "/api/v1/" + list,
                        "?" + question,
                        operator().urlEncodingEnabled(false).get("/api/v1/" + list + "?" + question));
            }
        }
    }

    private static Map<String, Object> plan(Map<String, Object> price, String group, String server) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("name", "Bad input");
        plan.put("description", "d");
        plan.put("price", price);
        plan.put("duration", Map.of("unit", "MONTH", "count", 1));
        plan.put("groupIds", List.of(group));
        plan.put("targetServerIds", List.of(server));
        plan.put("streams", 2);
        plan.put("downloads", false);
        plan.put("transcoding", false);
        plan.put("deviceLimit", 3);
        plan.put("isDefault", false);
        plan.put("isTrial", false);
        plan.put("active", true);
        plan.put("position", 3);
        return plan;
    }

    private static Map<String, Object> paid(Map<String, Object> price) {
        return Map.of(
                "transactionId", "T-1",
                "sequence", 2,
                "method", "CASH",
                "amount", price,
                "occurredAt", "2026-03-01T00:00:00Z",
                "note", "n");
    }

    private static Map<String, Object> payment(UUID user, String plan, Map<String, Object> price) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("userId", user);
        line.put("planId", plan);
        line.put("periods", 1);
        line.put("amount", price);
        line.put("sequence", 1);
        line.put("startsAt", "2026-03-02T09:00:00Z");
        Map<String, Object> payment = new LinkedHashMap<>(paid(price));
        payment.remove("sequence");
        payment.remove("amount");
        payment.put("total", price);
        payment.put("lines", List.of(line));
        payment.put("hash", "x.y");
        return payment;
    }

    private static Map<String, Object> invitation(String plan, String server, Map<String, Object> price) {
        Map<String, Object> invitation = new LinkedHashMap<>();
        invitation.put("address", "vega@example.test");
        invitation.put("displayName", "Nova");
        invitation.put("planId", plan);
        invitation.put("serverId", server);
        invitation.put("locationId", UUID.randomUUID());
        invitation.put("permanent", false);
        invitation.put("activeUntil", "2026-04-01T00:00:00Z");
        invitation.put("payment", paid(price));
        return invitation;
    }

    private static Map<String, Object> change(String plan, Map<String, Object> price) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("kind", "PLAN");
        change.put("planId", plan);
        change.put("start", "NOW");
        change.put("rest", "CREDIT");
        change.put("payment", paid(price));
        change.put("cause", "asked");
        return change;
    }

    private void form(String method, String path, Map<String, Object> valid) {
        JsonNode body = json.valueToTree(valid);
        for (String field : fields(body, "")) {
            for (JsonNode bad : BAD) {
                ObjectNode changed = body.deepCopy();
                put(changed, field, bad);
                send(method, path, field, changed);
            }
            ObjectNode without = body.deepCopy();
            put(without, field, null);
            send(method, path, field, without);
        }
        send(method, path, "", NODES.arrayNode());
        send(method, path, "", NODES.textNode("x"));
    }

    private void send(String method, String path, String field, JsonNode body) {
        RequestSpecification request = operator();
        if (method.equals("PATCH")) {
            request.header("If-Match", operator().get(path).header("ETag"));
        }
        String text = body.toString().replace("\"" + HUGE + "\"", "1e400");
        judge(method, path, field, request.body(text).request(method, path));
        sent++;
    }

    /** Taken, or refused in words; what is refused as invalid or unreadable says where. */
    private void judge(String method, String path, String field, Response answer) {
        int status = answer.statusCode();
        String what = method + " " + path + " " + field + ": " + answer.asString();
        if (status >= 200 && status < 300) {
            return;
        }
        if (!REFUSALS.contains(status)) {
            wrong.add(status + " " + what);
        } else if (field.startsWith("/") && (status == 422 || status == 400) && !names(answer, field)) {
            wrong.add("names something else: " + what);
        } else if (answer.path("detail") == null) {
            wrong.add("says nothing: " + what);
        }
    }

    /** The field, what is around it, or what contradicts it. */
    private static boolean names(Response answer, String field) {
        List<String> pointers = answer.jsonPath().getList("violations.pointer");
        String place = part(field);
        return pointers != null
                && pointers.stream()
                        .map(BadInputTest::part)
                        .anyMatch(named -> named.equals(place)
                                || CONTRADICTIONS.getOrDefault(place, Set.of()).contains(named));
    }

    private static String part(String pointer) {
        return pointer.split("/").length > 1 ? pointer.split("/")[1] : pointer;
    }

    private static List<String> fields(JsonNode node, String at) {
        List<String> fields = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                fields.add(at + "/" + name);
                fields.addAll(fields(node.get(name), at + "/" + name));
            });
        } else if (node.isArray() && !node.isEmpty()) {
            fields.add(at + "/0");
            fields.addAll(fields(node.get(0), at + "/0"));
        }
        return fields;
    }

    private static void put(ObjectNode body, String field, JsonNode value) {
        String parent = field.substring(0, field.lastIndexOf('/'));
        String name = field.substring(field.lastIndexOf('/') + 1);
        JsonNode holder = parent.isEmpty() ? body : body.at(parent);
        if (holder instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (holder instanceof ArrayNode array) {
            if (value == null) {
                array.remove(0);
            } else {
                array.set(0, value);
            }
        }
    }
}
