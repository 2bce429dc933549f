package mizuhiki.stream.runsheet;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Run sheets over the API and in the database, and what the other services are told of them. */
@StreamTest
class RunSheetEditingTests {

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;
    UUID brooch;
    UUID card;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        brooch = studio.piece("水引のブローチ", 3);
        card = studio.piece("のし袋", 1);
        studio.onSheet(showId, brooch);
    }

    @Test
    void pieceIsAddedWithEverythingStaffSay() {
        send(
                        "POST",
                        "/items",
                        Map.of("productId", card, "label", "b2", "mode", "PAY_FIRST", "holdMinutes", 20, "kept", 1))
                .expectStatus()
                .isCreated();

        sheet().jsonPath("$.items[0].label")
                .isEqualTo("1")
                .jsonPath("$.items[0].mode")
                .isEqualTo("HOLD_FIRST")
                .jsonPath("$.items[0].holdMinutes")
                .isEqualTo(10)
                .jsonPath("$.items[0].kept")
                .isEqualTo(0)
                .jsonPath("$.items[1].label")
                .isEqualTo("B2")
                .jsonPath("$.items[1].mode")
                .isEqualTo("PAY_FIRST")
                .jsonPath("$.items[1].holdMinutes")
                .isEqualTo(20)
                .jsonPath("$.items[1].kept")
                .isEqualTo(1)
                .jsonPath("$.items[1].plannedMinutes")
                .isEqualTo(5);
    }

    @Test
    void whatIsLeftOutOfAChangeStaysAsItIs() {
        claim(Map.of("mode", "STAFF_HOLD", "kept", 2)).expectStatus().isOk();
        claim(Map.of("label", "Ｂ－１")).expectStatus().isOk();
        send("PUT", "/items/" + brooch + "/minutes", Map.of("plannedMinutes", 9))
                .expectStatus()
                .isOk();

        sheet().jsonPath("$.items[0].label")
                .isEqualTo("B-1")
                .jsonPath("$.items[0].mode")
                .isEqualTo("STAFF_HOLD")
                .jsonPath("$.items[0].kept")
                .isEqualTo(2)
                .jsonPath("$.items[0].plannedMinutes")
                .isEqualTo(9);
    }

    @Test
    void labelOfAnotherPieceIsRefused() {
        studio.onSheet(showId, card);

        claim(Map.of("label", "2"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/label-taken");
    }

    @Test
    void impossibleClaimsAreRefused() {
        for (var request : new Map<?, ?>[] {
            Map.of("label", "いち"),
            Map.of("label", "ABCDEFGHI"),
            Map.of("mode", "LOTTERY"),
            Map.of("holdMinutes", 0),
            Map.of("holdMinutes", 181),
            Map.of("kept", -1),
            Map.of("kept", 1000)
        }) {
            claim(request).expectStatus().is4xxClientError();
        }
    }

    @Test
    void draftIsNotTold() {
        claim(Map.of("kept", 1)).expectStatus().isOk();

        assertThat(studio.told()).isEmpty();
    }

    @Test
    void sheetIsToldWhenTheShowIsOfferedAndWithEachChangeAfterwards() {
        studio.offer(showId);
        studio.onSheet(showId, card);
        claim(Map.of("mode", "PAY_FIRST", "kept", 2)).expectStatus().isOk();
        send("POST", "/items/" + card + "/move", Map.of("direction", "UP"))
                .expectStatus()
                .isOk();
        send("DELETE", "/items/" + card, null).expectStatus().isOk();

        assertThat(studio.told())
                .hasSize(5)
                .allMatch(told -> told.startsWith("RunSheetSet") && told.contains(showId.toString()));
        assertThat(studio.told().get(0)).doesNotContain(card.toString());
        assertThat(studio.told().get(1)).contains(card.toString(), "\"label\": \"2\"");
        assertThat(studio.told().get(2)).contains("PAY_FIRST", "\"kept\": 2");
        assertThat(studio.told().get(4)).doesNotContain(card.toString());
    }

    @Test
    void refusedChangeTellsNothing() {
        studio.offer(showId);
        send("POST", "/items", Map.of("productId", brooch)).expectStatus().isEqualTo(409);

        assertThat(studio.told()).hasSize(1);
    }

    @Test
    void movedShowIsTold() {
        studio.offer(showId);
        studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", showId)
                .header("If-Match", "\"" + studio.version(showId) + "\"")
                .bodyValue(Map.of(
                        "title",
                        "木曜の夜の水引",
                        "platform",
                        "OWN_PAGE",
                        "startsAt",
                        EVENING.plusSeconds(3600),
                        "endsAt",
                        EVENING.plusSeconds(7200),
                        "keptMinutesBefore",
                        60))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(studio.told().getLast())
                .startsWith("RunSheetSet")
                .contains("\"startsAt\": \"" + EVENING.plusSeconds(3600), "\"keptFrom\": \"" + EVENING);
    }

    @Test
    void showCalledOffIsTold() {
        studio.offer(showId);
        studio.step(showId, "CANCEL");

        assertThat(studio.told().getLast()).startsWith("ShowCancelled").contains(showId.toString());
    }

    private WebTestClient.ResponseSpec claim(Map<?, ?> request) {
        return send("PUT", "/items/" + brooch + "/claim", request);
    }

    private WebTestClient.BodyContentSpec sheet() {
        return send("GET", "", null).expectStatus().isOk().expectBody();
    }

    private WebTestClient.ResponseSpec send(String method, String path, Object body) {
        var request = studio.as(studio.staff)
                .method(HttpMethod.valueOf(method))
                .uri("/api/v1/streams/" + showId + "/run-sheet" + path);
        return (body == null ? request : request.bodyValue(body)).exchange();
    }
}
