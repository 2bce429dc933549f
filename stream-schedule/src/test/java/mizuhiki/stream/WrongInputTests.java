package mizuhiki.stream;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@StreamTest
class WrongInputTests {

    private static final String PLAN = """
            {"title": "配信", "platform": "OWN_PAGE", "startsAt": "%s", "endsAt": "%s"}""";

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/v1/streams                    | {}
            POST | /api/v1/streams                    | {"title": 5
            POST | /api/v1/streams                    | {"title": "a", "platform": "RADIO"}
            POST | /api/v1/streams                    | []
            GET  | /api/v1/streams/not-an-id          | {}
            GET  | /api/v1/streams/00000000-0000-0000-0000-000000000000 | {}
            POST | /api/v1/streams/{show}/roles       | {"name": "", "exposure": "NONE", "minutes": 0}
            POST | /api/v1/streams/{show}/roles       | {"name": "a", "exposure": "TAIL", "minutes": 5}
            POST | /api/v1/streams/{show}/run-sheet/items | {"productId": null, "plannedMinutes": 5}
            POST | /api/v1/streams/{show}/run-sheet/items | {"productId": "00000000-0000-0000-0000-000000000000", "plannedMinutes": 5}
            POST | /api/v1/streams/{show}/progress    | {"step": "FLY", "version": 0}
            POST | /api/v1/streams/{show}/progress    | {"step": "OFFER", "version": 99}
            POST | /api/v1/streams/{show}/pin         | {}
            POST | /api/v1/streams/{show}/goes-on     | {}
            POST | /api/v1/streams/{show}/end         | {"roles": [{"assignmentId": null, "minutes": -1}]}
            POST | /api/v1/streams/{show}/end         | {"roles": [null]}
            POST | /api/v1/streams/{show}/end         | {"helpers": [null]}
            POST | /api/v1/streams/{show}/lineup      | {"turns": [null]}
            PUT  | /api/v1/streams/{show}             | {}
            PUT  | /api/v1/streams/offers/00000000-0000-0000-0000-000000000000/answer | {"answer": "MAYBE"}
            """)
    void isToldAsAProblem(String method, String path, String body) {
        send(method, path.replace("{show}", showId.toString()), body)
                .expectStatus()
                .is4xxClientError()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** A line of a list is left out, or empty among others. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /streams/{show}/end              | helpers[1].minutes=5
            /streams/{show}/end              | roles[1].assignmentId={show} roles[1].minutes=5
            /streams/{show}/lineup           | turns[1].slotId={show} turns[1].personId={show}
            /streams/rosters/2030-12/{show}  | turns[1].slotId={show} turns[1].personId={show}
            /streams/{show}/rooms            | thingIds= thingIds={show}
            /streams/{show}/chores/platforms | platforms= platforms=YOUTUBE
            /streams/{show}/rundown/{piece}  | kind=PIECE minutes=9 cues[1].role=司会
            /streams/occasions | kind=REHEARSAL title=a day={day} from=10:00 until=11:00 personIds= personIds={show}
            /streams/posts | showId={show} network=X text=a day={day} at=10:00 minutes=5 preparedBy= preparedBy={show}
            /streams/posts | showId={show} network=X text=a day={day} at=10:00 minutes=5 pictures= pictures={show}
            /streams/posts | showId={show} network=X text=a day={day} at=10:00 minutes=5 seen[1]={show}:HANDS
            """)
    void formWithAGapIsSentBack(String path, String fields) {
        var piece = studio.piece("水引のブローチ", 3);
        studio.onSheet(showId, piece);
        if (path.contains("/end")) {
            studio.offer(showId);
            studio.start(showId);
        }
        var target = path.replace("{show}", showId.toString()).replace("{piece}", piece.toString());
        var form = fields.replace("{show}", showId.toString())
                .replace("{day}", Moment.dayOf(EVENING).toString())
                .split("[ =]", -1);

        new Browsing(studio)
                .submit(studio.staff, target, (Object[]) form)
                .expectStatus()
                .value(status -> assertThat(status).isIn(400, 422));
    }

    @Test
    void showEndsAfterItsStartAndWithinHalfADay() {
        send("POST", "/api/v1/streams", plan(Duration.ZERO)).expectStatus().is4xxClientError();
        send("POST", "/api/v1/streams", plan(HALF_A_DAY.plusSeconds(1)))
                .expectStatus()
                .is4xxClientError();
        send("POST", "/api/v1/streams", plan(HALF_A_DAY)).expectStatus().isCreated();
    }

    @Test
    void changeOfAShowSeenLongAgoIsStale() {
        var plan = plan(Duration.ofHours(1));

        change("\"1\"", plan).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
        var stale = change("\"1\"", plan)
                .expectStatus()
                .is4xxClientError()
                .expectBody(String.class)
                .returnResult();
        assertThat(stale.getResponseBody()).contains("/problems/version-outdated");
        change("nonsense", plan).expectStatus().is4xxClientError();
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01T10:00:00Z", "2999-01-01T10:00:00Z"})
    void showOfAnUnlikelyYearIsRefused(Instant startsAt) {
        var plan = PLAN.formatted(startsAt, startsAt.plusSeconds(3600));

        for (var answer : List.of(send("POST", "/api/v1/streams", plan), change("\"1\"", plan))) {
            answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.type").isEqualTo("/problems/day-not-ahead");
        }
    }

    private static String plan(Duration length) {
        return PLAN.formatted(EVENING, EVENING.plus(length));
    }

    private WebTestClient.ResponseSpec change(String seen, String plan) {
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{id}", showId)
                .header("If-Match", seen)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(plan)
                .exchange();
    }

    private WebTestClient.ResponseSpec send(String method, String path, String body) {
        return studio.as(studio.staff)
                .method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }
}
