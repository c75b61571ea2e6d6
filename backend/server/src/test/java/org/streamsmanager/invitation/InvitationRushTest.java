package org.streamsmanager.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

/** Many at once for a few seats: never one too many, never one too few, and everybody is told. */
@QuarkusTest
class InvitationRushTest extends CommunityTest {
    private static final int RUSH = 200;
    private static final int SEATS = 50;

    @Test
    void twoHundredAtOnceForFiftySeatsGiveFiftyInvitations() throws Exception {
        community("vega-token", "Observatory");
        community("rigel-token", "Atlas");
        database.execute("update server set max_users = seats_taken + 20 where name = 'Observatory'");
        database.execute("update server set max_users = seats_taken + 30 where name = 'Atlas'");
        List<Response> answers = rush();
        List<Response> invited =
                answers.stream().filter(answer -> answer.statusCode() == 202).toList();
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertEquals(SEATS, invited.size());
        assertEquals(
                RUSH - SEATS,
                refused.size(),
                () -> "others: "
                        + answers.stream().map(Response::statusCode).distinct().toList());
        refused.forEach(answer -> {
            assertEquals("no-server-fits", answer.path("code"));
            String detail = answer.path("detail");
            assertTrue(detail.contains("Observatory: full") && detail.contains("Atlas: full"), detail);
        });
        assertEquals(SEATS, database.count("share where ended_at is null"));
        assertEquals(SEATS, database.count("app_user"), "who was refused left nothing behind");
        assertEquals(0, database.count("server where seats_taken <> max_users"));
        letWork(Duration.ofSeconds(60));
        assertEquals(
                SEATS,
                world.plex().controls().shares().stream()
                        .filter(share -> share.email() != null && share.email().startsWith("guest"))
                        .count());
    }

    private List<Response> rush() throws Exception {
        String token = operatorToken();
        List<Callable<Response>> all = new ArrayList<>();
        for (int guest = 0; guest < RUSH; guest++) {
            Map<String, Object> body = Map.of("address", "guest" + guest + "@example.test");
            all.add(() -> Operator.with(token).body(body).post("/api/v1/invitations"));
        }
        List<Response> answers = new ArrayList<>();
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Response> answer : everybody.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
