package mizuhiki.stream.floor;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
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
class FloorEventTests {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENTS =
            new ParameterizedTypeReference<>() {};
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;
    UUID brooch;
    UUID hanako;

    @BeforeEach
    void showIsOffered() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        brooch = studio.piece("水引のブローチ", 3);
        studio.onSheet(showId, brooch);
        hanako = studio.member("花子", Consent.HANDS);
        var offer = studio.ask(showId, studio.role(showId, "手もと", "HANDS", 60), hanako);
        studio.offer(showId);
        studio.answer(hanako, offer, "ACCEPT");
    }

    @Test
    void whoWaitsOnTheFloorSeesTheShowBeginAndThePiecesGo() {
        StepVerifier.create(events(hanako))
                .assertNext(event -> shows(event, "now", "待ってください"))
                .assertNext(event -> shows(event, "lines", "1番", "水引のブローチ", "のこり3つ"))
                .assertNext(event -> shows(event, "say"))
                .assertNext(event -> shows(event, "end"))
                .assertNext(event -> shows(event, "said"))
                .then(() -> studio.start(showId))
                .assertNext(event -> shows(event, "now", "つぎを見せる：水引のブローチ"))
                .assertNext(event -> shows(event, "lines", "これを見せる"))
                .assertNext(event -> shows(event, "say", "/catalog/shows/" + showId + "/comments"))
                .then(() -> studio.pin(showId, brooch))
                .assertNext(event -> shows(event, "now", "1番", "これで全部"))
                .assertNext(event -> shows(event, "lines", "いま"))
                .assertNext(event -> shows(event, "said", "水引のブローチ"))
                .then(() -> studio.wanted(brooch, 2, 5))
                .assertNext(event -> shows(event, "now", "取りおき中 2", "順番まち 5"))
                .assertNext(event -> shows(event, "lines", "取りおき中 2", "順番まち 5"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void onlyStaffAreShownTheWayToTheEnd() {
        studio.start(showId);

        assertThat(part(studio.staff, "end")).contains("/streams/" + showId + "/end");
        assertThat(part(hanako, "end")).doesNotContain("/end");
    }

    @Test
    void everybodyReadsWhatChangesAsTheyReadThePage() {
        english(hanako);
        studio.start(showId);

        assertThat(part(hanako, "lines")).contains("Show this").doesNotContain("これを見せる");
        assertThat(part(studio.staff, "lines")).contains("これを見せる");
    }

    private void english(UUID personId) {
        studio.as(personId)
                .put()
                .uri("/api/v1/me/reading")
                .bodyValue(Map.of("text", "ENGLISH", "furigana", false))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void whoHasNoPlaceInTheShowHearsNothing() {
        open(studio.member("次郎")).expectStatus().isNotFound();
        var elsewhere = new Studio(context);
        open(elsewhere, elsewhere.staff).expectStatus().isNotFound();
    }

    @Test
    void pageOfTheFloorWorksByItself() {
        studio.start(showId);
        studio.wanted(brooch, 1, 0);

        assertThat(page())
                .contains("sse-connect=\"/streams/" + showId + "/floor/events\"", "取りおき中 1", "つぎを見せる")
                .contains("action=\"/catalog/shows/" + showId + "/comments\"", "name=\"platform\"", "\"YOUTUBE\"")
                .doesNotContain("??", "順番まち", "OWN_PAGE");
        assertThat(part(studio.staff, "say")).contains("\"YOUTUBE\"").doesNotContain("OWN_PAGE");
    }

    private String part(UUID personId, String name) {
        return events(personId)
                .filter(event -> name.equals(event.event()))
                .map(event -> String.valueOf(event.data()))
                .blockFirst(SOON);
    }

    private String page() {
        return studio.as(studio.staff)
                .get()
                .uri("/streams/{id}/floor", showId)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private Flux<ServerSentEvent<String>> events(UUID personId) {
        return open(personId)
                .expectStatus()
                .isOk()
                .returnResult(EVENTS)
                .getResponseBody()
                .filter(event -> event.event() != null);
    }

    private WebTestClient.ResponseSpec open(UUID personId) {
        return open(studio, personId);
    }

    private WebTestClient.ResponseSpec open(Studio from, UUID personId) {
        return from.as(personId)
                .get()
                .uri("/streams/{id}/floor/events", showId)
                .accept(MediaType.TEXT_EVENT_STREAM)
                .exchange();
    }

    private static void shows(ServerSentEvent<String> event, String name, String... words) {
        assertThat(event.event()).isEqualTo(name);
        assertThat(List.of(words)).as(event.data()).allMatch(String.valueOf(event.data())::contains);
    }
}
