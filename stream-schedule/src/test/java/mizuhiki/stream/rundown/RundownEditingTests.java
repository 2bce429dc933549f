package mizuhiki.stream.rundown;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.runsheet.RunSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

@StreamTest
class RundownEditingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RundownEditing editing;

    @Autowired
    Rundowns rundowns;

    @Autowired
    RunSheets sheets;

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
        studio.onSheet(showId, card);
    }

    @Test
    void segmentsStandAmongThePiecesAsTheyWereWritten() {
        add(Kind.OPENING, "はじめに");
        var rest = add(Kind.BREAK, null);
        studio.here(editing.place(showId, rest, 2));
        studio.here(editing.change(showId, brooch, new SegmentPlan(Kind.PIECE, null, "花子さんの結び", 8)));

        var segments = studio.here(rundowns.ofShow(showId)).segments();

        assertThat(segments)
                .extracting(Segment::kind)
                .containsExactly(Kind.OPENING, Kind.PIECE, Kind.BREAK, Kind.PIECE);
        assertThat(segments.get(0).title()).isEqualTo("はじめに");
        assertThat(segments.get(1)).isEqualTo(new Segment(brooch, Kind.PIECE, null, "花子さんの結び", 8));
        assertThat(segments.get(2).minutes()).isEqualTo(5);
    }

    @Test
    void pieceMovedHereMovesOnTheRunSheetAndIsToldOnce() {
        studio.offer(showId);
        var rest = add(Kind.BREAK, null);
        var told = studio.told().size();

        studio.here(editing.move(showId, rest, Direction.UP));
        assertThat(studio.told()).hasSize(told);

        studio.here(editing.place(showId, card, 0));
        assertThat(studio.told()).hasSize(told + 1);
        assertThat(studio.told().getLast()).startsWith("RunSheetSet");
        assertThat(onSheet()).containsExactly(card, brooch);
    }

    @Test
    void pieceMovedOnTheRunSheetMovesHere() {
        var rest = add(Kind.BREAK, null);
        studio.here(editing.place(showId, rest, 1));

        send("POST", "/run-sheet/items/" + card + "/move", Map.of("direction", "UP"))
                .expectStatus()
                .isOk();

        assertThat(ids()).containsExactly(card, rest, brooch);
    }

    @Test
    void pieceTakenOffEitherIsGoneFromBoth() {
        studio.here(editing.remove(showId, brooch));
        assertThat(onSheet()).containsExactly(card);

        send("DELETE", "/run-sheet/items/" + card, null).expectStatus().isOk();
        assertThat(ids()).isEmpty();
    }

    @Test
    void claimsStayWithAPieceThatMoves() {
        studio.claim(showId, card, "PAY_FIRST");

        studio.here(editing.place(showId, card, 0));

        send("GET", "/run-sheet", null)
                .expectBody()
                .jsonPath("$.items[0].mode")
                .isEqualTo("PAY_FIRST")
                .jsonPath("$.items[0].label")
                .isEqualTo("2");
    }

    @Test
    void manyWhoMoveAtOnceLoseNothing() {
        var rest = add(Kind.BREAK, null);

        Flux.range(0, 12)
                .flatMap(turn -> editing.place(showId, turn % 2 == 0 ? rest : card, turn % 3))
                .contextWrite(CurrentOffice.is(studio.office.id()))
                .blockLast(Duration.ofSeconds(20));

        assertThat(ids()).containsExactlyInAnyOrder(brooch, card, rest);
        assertThat(onSheet()).containsExactlyInAnyOrder(brooch, card);
    }

    @Test
    void refusedChangeLeavesEverythingAsItWas() {
        var before = studio.here(rundowns.ofShow(showId));

        assertThatThrownBy(
                        () -> studio.here(editing.change(showId, brooch, new SegmentPlan(Kind.BREAK, null, null, 5))))
                .isInstanceOf(PiecesComeFromRunSheet.class);

        assertThat(studio.here(rundowns.ofShow(showId))).isEqualTo(before);
    }

    @Test
    void segmentsOfAnotherOfficeAreNotFound() {
        var other = new Studio(context);

        other.as(other.staff)
                .get()
                .uri("/api/v1/streams/{show}/segments", showId)
                .exchange()
                .expectStatus()
                .isNotFound();
        other.as(other.staff)
                .delete()
                .uri("/api/v1/streams/{show}/segments/{id}", showId, brooch)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void segmentsAreEditedOverTheApi() {
        send("POST", "/segments", Map.of("kind", "CLOSING", "minutes", 4))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.minutes")
                .isEqualTo(14);
        send("POST", "/segments", Map.of("kind", "PIECE", "minutes", 4))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/pieces-come-from-run-sheet");
        send("PUT", "/segments/" + card + "/place", Map.of("place", 0))
                .expectStatus()
                .isOk();
        send("POST", "/segments/" + card + "/move", Map.of("direction", "DOWN"))
                .expectStatus()
                .isOk();
        send("PUT", "/segments/" + card, Map.of("kind", "PIECE", "minutes", 121))
                .expectStatus()
                .is4xxClientError();

        assertThat(ids()).startsWith(brooch, card);
        send("DELETE", "/segments/" + card, null).expectStatus().isOk();
        assertThat(onSheet()).containsExactly(brooch);
    }

    private UUID add(Kind kind, String title) {
        var before = ids();
        studio.here(editing.add(showId, new SegmentPlan(kind, title, null, 5)));
        return ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    private List<UUID> ids() {
        return studio.here(rundowns.ofShow(showId)).segments().stream()
                .map(Segment::id)
                .toList();
    }

    private List<UUID> onSheet() {
        return studio.here(sheets.ofShow(showId)).productIds();
    }

    private WebTestClient.ResponseSpec send(String method, String path, Object body) {
        var request =
                studio.as(studio.staff).method(HttpMethod.valueOf(method)).uri("/api/v1/streams/" + showId + path);
        return (body == null ? request : request.bodyValue(body)).exchange();
    }
}
