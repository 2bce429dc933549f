package mizuhiki.stream.live;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

@StreamTest
class LiveTests {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENTS =
            new ParameterizedTypeReference<>() {};
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;
    UUID brooch;
    UUID card;

    @BeforeEach
    void showIsOffered() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        brooch = studio.piece("水引のブローチ", 3);
        card = studio.piece("のし袋", 1);
        studio.onSheet(showId, brooch);
        studio.onSheet(showId, card);
        studio.offer(showId);
    }

    @Test
    void viewersSeeWhatIsPinnedAndHowManyAreLeft() {
        studio.start(showId);

        StepVerifier.create(events(null))
                .assertNext(event -> shows(event, "watch"))
                .assertNext(event -> shows(event, "pinned", "はじまりました"))
                .assertNext(event -> shows(event, "pieces", "1番", "水引のブローチ"))
                .assertNext(event -> shows(event, "comment", "コメント"))
                .assertNext(event -> shows(event, "said"))
                .then(() -> studio.pin(showId, brooch))
                .assertNext(event -> shows(event, "pinned", "1番", "水引のブローチ", "のこり3つ", "●●●"))
                .assertNext(event -> shows(event, "said", "水引のブローチ"))
                .then(() -> studio.stock(card, 0, 1))
                .assertNext(event -> shows(event, "pieces", "売り切れ"))
                .then(() -> studio.stock(brooch, 2, 3))
                .assertNext(event -> shows(event, "pinned", "のこり2つ", "●●○"))
                .assertNext(event -> shows(event, "pieces", "のこり2つ"))
                .then(() -> studio.wanted(brooch, 1, 4))
                .assertNext(event -> shows(event, "pinned", "取りおき中 1", "順番まち 4"))
                .assertNext(event -> shows(event, "pieces", "取りおき中 1", "順番まち 4"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void whatIsPromisedToOthersIsNotOfferedToWhoPaysFirst() {
        studio.claim(showId, card, "PAY_FIRST");
        studio.start(showId);
        studio.pin(showId, card);
        assertThat(page()).contains("claim-" + card, "のこり1つ");

        studio.hear(new StockChanged(card, 1, 0, 1, 0, 1, 1));

        assertThat(page())
                .contains("取りおき中 1", "順番まち 1", "ほかの方のために取ってあります")
                .doesNotContain("claim-" + card, "のこり1つ", "売れました");
    }

    private String page() {
        return studio.web()
                .get()
                .uri("/live/{slug}/{id}", studio.office.slug(), showId)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void whoComesBackWithTheLatestGetsOnlyWhatIsNew() {
        studio.start(showId);
        studio.pin(showId, brooch);
        var lastId = events(null)
                .map(event -> String.valueOf(event.id()))
                .filter(id -> !id.equals("null"))
                .blockFirst(SOON);

        StepVerifier.create(events(lastId))
                .expectSubscription()
                .then(() -> studio.pin(showId, card))
                .assertNext(event -> shows(event, "pinned", "のし袋"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void changeOfTheRunSheetIsSeen() {
        studio.start(showId);
        var bag = studio.piece("ぽち袋", 5);

        StepVerifier.create(events(null).filter(event -> "pieces".equals(event.event())))
                .assertNext(event -> assertThat(event.data()).doesNotContain("ぽち袋"))
                .then(() -> studio.onSheet(showId, bag))
                .assertNext(event -> shows(event, "pieces", "3番", "ぽち袋"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void showIsNotFoundAtTheDoorOfAnotherOffice() {
        var elsewhere = new Studio(context);

        studio.web()
                .get()
                .uri("/live/{slug}/{id}/events", elsewhere.office.slug(), showId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void draftIsNobodysBusiness() {
        var draft = studio.show(EVENING);

        studio.web()
                .get()
                .uri("/api/v1/live/{slug}/{id}", studio.office.slug(), draft)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsOverIsSaidOnceAndDoesNotAskToLookAgain() {
        studio.stock(card, 0, 1);
        studio.start(showId);
        studio.end(showId);

        assertThat(page(showId))
                .containsOnlyOnce("この配信はおわりました")
                .contains("売り切れ")
                .doesNotContain("のこり0つ", "新しくする", "sse-connect", "sse.js");
    }

    @Test
    void pageShowsThePresentStateWithoutAnyScript() {
        studio.start(showId);
        studio.pin(showId, brooch);

        assertThat(page(showId))
                .contains("水引のブローチ", "3,000円", "これを買う", "/claim/" + studio.office.slug())
                .contains("name=\"showId\" value=\"" + showId + "\"", "1番")
                .contains("/claim/" + studio.office.slug() + "/" + showId + "/comments", "name=\"author\"")
                .contains("sse-connect=\"/live/" + studio.office.slug() + "/" + showId + "/events\"");
    }

    @Test
    void everybodyReadsWhatChangesAsTheyReadThePage() {
        var hanako = studio.member("花子");
        studio.as(hanako)
                .put()
                .uri("/api/v1/me/reading")
                .bodyValue(Map.of("text", "ENGLISH", "furigana", false))
                .exchange()
                .expectStatus()
                .isOk();
        studio.start(showId);

        assertThat(List.of(pinned(studio.as(hanako), "NORMAL"), pinned(studio.web(), "ENGLISH")))
                .allSatisfy(part -> assertThat(part).contains("It has begun").doesNotContain("はじまりました"));
        assertThat(pinned(studio.web(), "NORMAL")).contains("はじまりました");
    }

    private String pinned(WebTestClient reader, String cookie) {
        return reader.get()
                .uri("/live/{slug}/{id}/events", studio.office.slug(), showId)
                .cookie("text", cookie)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENTS)
                .getResponseBody()
                .filter(event -> "pinned".equals(event.event()))
                .map(event -> String.valueOf(event.data()))
                .blockFirst(SOON);
    }

    @Test
    void buttonSaysHowThePieceIsClaimed() {
        studio.claim(showId, brooch, "PAY_FIRST");
        studio.claim(showId, card, "STAFF_HOLD");
        studio.start(showId);
        studio.pin(showId, brooch);

        assertThat(page(showId)).contains("先に払って買う", "お支払いが先の方のものになります", "順番にならぶ：のし袋");
    }

    @Test
    void commentsAreForShowsOnAir() {
        assertThat(page(showId)).doesNotContain("name=\"author\"");
    }

    @Test
    void apiTellsHowAPieceIsClaimed() {
        studio.start(showId);
        studio.pin(showId, brooch);
        studio.wanted(brooch, 1, 4);

        studio.web()
                .get()
                .uri("/api/v1/live/{slug}/{id}", studio.office.slug(), showId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.pinned.productId")
                .isEqualTo(brooch.toString())
                .jsonPath("$.pinned.label")
                .isEqualTo("1")
                .jsonPath("$.pinned.mode")
                .isEqualTo("HOLD_FIRST")
                .jsonPath("$.pieces[0].held")
                .isEqualTo(1)
                .jsonPath("$.pieces[0].waiting")
                .isEqualTo(4);
    }

    private String page(UUID show) {
        return studio.web()
                .get()
                .uri("/live/{slug}/{id}", studio.office.slug(), show)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private Flux<ServerSentEvent<String>> events(String lastEventId) {
        return studio.web()
                .get()
                .uri("/live/{slug}/{id}/events", studio.office.slug(), showId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    if (lastEventId != null) {
                        headers.set("Last-Event-ID", lastEventId);
                    }
                })
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENTS)
                .getResponseBody()
                .filter(event -> event.data() != null);
    }

    private static void shows(ServerSentEvent<String> event, String name, String... words) {
        assertThat(event.event()).isEqualTo(name);
        assertThat(List.of(words)).as(event.data()).allMatch(String.valueOf(event.data())::contains);
    }
}
