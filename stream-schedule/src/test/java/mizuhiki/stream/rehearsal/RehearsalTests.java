package mizuhiki.stream.rehearsal;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class RehearsalTests {

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing browsing;
    UUID showId;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        browsing = new Browsing(studio);
        showId = studio.show(EVENING);
    }

    @Test
    void showIsPlayedWithWhatIsPlannedAndInStock() {
        studio.onSheet(showId, studio.piece("水引のブローチ", 1));
        studio.onSheet(showId, studio.piece("のし袋", 500));
        studio.ask(showId, studio.role(showId, "コメント", "NONE", 60), studio.member("花子"));
        studio.role(showId, "手もと", "HANDS", 60);

        var page = browsing.page(studio.staff, path() + "?buyers=400&eagerness=EAGER&seed=5");

        assertThat(page).contains("<svg", "水引のブローチ", "のし袋", "花子", "まだ", "見込");
        assertThat(told("buyers=400&eagerness=EAGER&seed=5"))
                .contains("\"title\":\"水引のブローチ\"", "\"sold\":1", "\"left\":0", "\"seed\":5");
    }

    @Test
    void sameNumbersGiveTheSameResult() {
        studio.onSheet(showId, studio.piece("水引のブローチ", 3));

        assertThat(told("buyers=100&seed=5")).isEqualTo(told("buyers=100&seed=5"));
        assertThat(told("buyers=100&seed=6")).isNotEqualTo(told("buyers=100&seed=5"));
    }

    @Test
    void openingComesBeforeTheFirstPiece() {
        studio.onSheet(showId, studio.piece("水引のブローチ", 1));
        studio.post("/api/v1/streams/" + showId + "/segments", Map.of("kind", "OPENING", "minutes", 7));

        assertThat(told("buyers=10")).contains("\"fromMinute\":7", "\"untilMinute\":12");
    }

    /** Thirteen pieces of five minutes are more than the hour of the show. */
    @Test
    void pictureIsAsWideAsTheScreenAndNotWider() {
        for (int number = 0; number < 13; number++) {
            studio.onSheet(showId, studio.piece("豆皿" + number, 1));
        }

        var page = browsing.page(studio.staff, path() + "?buyers=400&eagerness=EAGER&seed=5");

        assertThat(percents(page, "x=\"([0-9.]+)%\"(?: y=\"[0-9]+\")? width=\"([0-9.]+)%\""))
                .hasSizeGreaterThan(13)
                .allMatch(right -> right <= 100.01);
        assertThat(percents(page, "<svg[^>]* width=\"([0-9.]+)%\"")).containsOnly(100.0);
    }

    /** The sum of what is found in each place. */
    private static List<Double> percents(String page, String where) {
        return Pattern.compile(where)
                .matcher(page)
                .results()
                .map(found -> IntStream.rangeClosed(1, found.groupCount())
                        .mapToDouble(group -> Double.parseDouble(found.group(group)))
                        .sum())
                .toList();
    }

    @Test
    void withoutPiecesItSaysWhatToDo() {
        assertThat(browsing.page(studio.staff, path())).contains("進行表").doesNotContain("<svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyers=0", "buyers=2001", "seed=-1", "seed=x", "queueMax=501", "showPercent=101"})
    void wrongNumbersAreRefused(String numbers) {
        studio.onSheet(showId, studio.piece("水引のブローチ", 3));

        assertThat(Browsing.text(browsing.get(studio.staff, path() + "?" + numbers)
                        .expectStatus()
                        .isEqualTo(422)))
                .contains("role=\"alert\"", "<svg");
        studio.as(studio.staff)
                .get()
                .uri("/api/v1" + path() + "?" + numbers)
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void choiceThatDoesNotExistIsRefused() {
        browsing.get(studio.staff, path() + "?eagerness=WILD").expectStatus().isBadRequest();
    }

    @Test
    void rehearsalsAreForStaffOfTheOffice() {
        var hanako = studio.member("花子", Consent.HANDS);
        browsing.get(hanako, path()).expectStatus().isForbidden();
        var elsewhere = new Studio(context);
        new Browsing(elsewhere).get(elsewhere.staff, path()).expectStatus().isNotFound();
    }

    private String told(String numbers) {
        return new String(
                studio.as(studio.staff)
                        .get()
                        .uri("/api/v1" + path() + "?" + numbers)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private String path() {
        return "/streams/" + showId + "/rehearsal";
    }
}
