package org.streamsmanager.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

/** One cause, one open notice. */
@QuarkusTest
class NoticeServiceTest extends PanelTest {
    @Inject
    NoticeService notices;

    @Test
    void aCauseIsToldOnceUntilItIsSettledAndAgainWhenItReturns() {
        UUID about = UUID.randomUUID();
        open(about);
        open(about);
        operator().get("/api/v1/notices").then().body("items", hasSize(1)).body("items[0].facts.why", equalTo("rain"));
        notices.settle("storm", about);
        operator().get("/api/v1/notices").then().body("items", hasSize(0));
        open(about);
        operator().get("/api/v1/notices?open=false").then().body("total", equalTo(2));
    }

    @Test
    void aNoticeThatWasSeenIsClosedAndAnUnknownOneIsSaid() {
        open(UUID.randomUUID());
        String id = operator().get("/api/v1/notices").path("items[0].id");
        operator().delete("/api/v1/notices/" + id).then().statusCode(204);
        operator().delete("/api/v1/notices/" + id).then().statusCode(204);
        operator().get("/api/v1/notices").then().body("items", hasSize(0));
        operator()
                .delete("/api/v1/notices/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-notice"));
    }

    private void open(UUID about) {
        notices.open("storm", Severity.WARNING, "Atlas", about, Map.of("why", "rain"));
    }
}
