package mizuhiki.stream.script;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@StreamTest
class ScriptPageTests {

    private static final Pattern SEGMENT = Pattern.compile("id=\"segment-([0-9a-f-]+)\"");

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing browser;
    UUID showId;
    UUID brooch;
    String rundown;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        browser = new Browsing(studio);
        showId = studio.show(EVENING);
        rundown = "/streams/" + showId + "/rundown";
        brooch = studio.piece("水引のブローチ", 3);
        studio.onSheet(showId, brooch);
        studio.role(showId, "司会", "VOICE", 60);
    }

    @Test
    void emptyShowSaysWhatToDo() {
        var empty = studio.show("からの配信", EVENING.plusSeconds(7200));

        assertThat(browser.page(studio.staff, "/streams/" + empty + "/rundown")).contains("まだ何もありません");
    }

    @Test
    void segmentsAreAddedAndMovedByFormsAlone() {
        submit("", "kind", "BREAK", "title", "", "minutes", "10").expectStatus().isSeeOther();
        submit("", "kind", "OPENING", "title", "ごあいさつ", "minutes", "5")
                .expectStatus()
                .isSeeOther();
        submit("", "kind", "BREAK", "title", "", "minutes", "0").expectStatus().isEqualTo(422);
        submit("", "kind", "", "title", "", "minutes", "10").expectStatus().isEqualTo(422);

        var before = page();
        assertThat(before).contains("ごあいさつ", "水引のブローチ", "3,000円", "のこり3つ", "全部で20分");
        assertThat(ids(before)).hasSize(3);

        submit("/move", "segmentId", ids(before).get(2), "direction", "UP")
                .expectStatus()
                .isSeeOther();
        submit("/place", "segmentId", ids(before).get(1), "place", "0")
                .expectStatus()
                .isSeeOther();
        assertThat(ids(page()))
                .containsExactly(
                        ids(before).get(1), ids(before).get(0), ids(before).get(2));

        submit("/remove", "segmentId", ids(before).get(0)).expectStatus().isSeeOther();
        assertThat(page()).doesNotContain("ごあいさつ");
    }

    @Test
    void storyAndCuesAreWrittenOnThePageOfTheSegment() {
        assertThat(browser.page(studio.staff, rundown + "/" + brooch)).contains("作った人の話", "司会");
        submit("/" + brooch, "kind", "PIECE", "minutes", "0").expectStatus().isEqualTo(422);

        submit(
                        "/" + brooch,
                        "kind",
                        "PIECE",
                        "minutes",
                        "9",
                        "note",
                        "ふたりで結びました",
                        "cues[0].role",
                        "司会",
                        "cues[0].words",
                        "値段を言う")
                .expectStatus()
                .isSeeOther();

        assertThat(page()).contains("ふたりで結びました", "値段を言う", "9分");
        assertThat(browser.page(studio.staff, rundown + "/" + brooch)).contains("value=\"値段を言う\"");
        assertThat(browser.page(studio.staff, "/streams/" + showId)).contains("9分");
    }

    @Test
    void planThatIsTooLongIsMadeToFitWithOneTap() {
        submit("", "kind", "DEMONSTRATION", "title", "結び方", "minutes", "60")
                .expectStatus()
                .isSeeOther();
        assertThat(page()).contains("5分長くなります", "短くして合わせる");

        submit("/fit").expectStatus().isSeeOther();

        assertThat(page()).contains("全部で60分").doesNotContain("長くなります");
        submit("/fit").expectStatus().isEqualTo(409);
    }

    @Test
    void planWithoutABreakSaysWhereOneIsDue() {
        studio.role(showId, "手もと", "HANDS", 60);
        browser.submit(
                        studio.staff,
                        "/streams/kinds",
                        "name",
                        "手もと",
                        "exposure",
                        "HANDS",
                        "step",
                        "ASSISTANT",
                        "mostMinutes",
                        "45",
                        "breakMinutes",
                        "0")
                .expectStatus()
                .isSeeOther();
        submit("", "kind", "DEMONSTRATION", "title", "結び方", "minutes", "58")
                .expectStatus()
                .isSeeOther();

        assertThat(page()).contains("手もとは、続けて45分までです", "この前に休み");
    }

    @Test
    void showIsFollowedWhileOnAir() {
        submit("", "kind", "BREAK", "title", "お茶", "minutes", "10")
                .expectStatus()
                .isSeeOther();
        studio.offer(showId);
        studio.start(showId);
        studio.pin(showId, brooch);
        var onAir = page();
        assertThat(onAir).contains("つぎへ進む", "このまま進むと");

        submit("/begin", "segmentId", ids(onAir).get(1)).expectStatus().isSeeOther();
        submit("/begin", "segmentId", brooch.toString()).expectStatus().isEqualTo(409);

        assertThat(page()).contains("すんだ").doesNotContain("つぎへ進む");
        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/timetable", showId)
                .exchange()
                .expectBody()
                .jsonPath("$.stretches[0].state")
                .isEqualTo("DONE")
                .jsonPath("$.stretches[1].state")
                .isEqualTo("NOW")
                .jsonPath("$.stretches[1].title")
                .isEqualTo("お茶");
    }

    @Test
    void nothingBeginsBeforeTheShowDoes() {
        submit("", "kind", "BREAK", "title", "お茶", "minutes", "10")
                .expectStatus()
                .isSeeOther();

        submit("/begin", "segmentId", ids(page()).get(1)).expectStatus().isEqualTo(409);
    }

    @Test
    void showThatIsOverIsNotChanged() {
        studio.offer(showId);
        studio.start(showId);
        studio.post("/api/v1/streams/" + showId + "/end", Map.of());

        submit("", "kind", "BREAK", "title", "", "minutes", "10").expectStatus().isEqualTo(409);
        cues(Map.of("role", "司会", "words", "はい")).expectStatus().isEqualTo(409);
        assertThat(page()).doesNotContain("data-arrange", "つぎへ進む");
    }

    @Test
    void cueForARoleThatIsNotInTheShowIsNotFoundAndTwoForOneAreRefused() {
        var cue = Map.of("role", "司会", "words", "はい");

        cues(Map.of("role", "照明", "words", "あかり")).expectStatus().isNotFound();
        cues(cue, cue)
                .expectStatus()
                .is4xxClientError()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/cue-twice");
        cues(cue).expectStatus().isOk().expectBody().jsonPath("$[0].words").isEqualTo("はい");
        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/cues", showId)
                .exchange()
                .expectBody()
                .jsonPath("$[0].role")
                .isEqualTo("司会");
    }

    @Test
    void runSheetIsPrinted() throws IOException {
        submit("", "kind", "BREAK", "title", "お茶の時間", "minutes", "10")
                .expectStatus()
                .isSeeOther();
        submit(
                        "/" + brooch,
                        "kind",
                        "PIECE",
                        "minutes",
                        "7",
                        "note",
                        "ふたりで結びました",
                        "cues[0].role",
                        "司会",
                        "cues[0].words",
                        "値段を言う")
                .expectStatus()
                .isSeeOther();

        var paper = studio.as(studio.staff)
                .get()
                .uri(rundown + ".pdf")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/pdf")
                .expectBody()
                .returnResult()
                .getResponseBody();

        Files.write(Path.of("target/rundown.pdf"), paper);
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("進行表", "木曜の夜の水引", "午後7時", "午後7時7分", "水引のブローチ", "3,000円", "のこり3つ")
                    .contains("ふたりで結びました", "司会", "値段を言う", "お茶の時間", "休み", "全部で17分")
                    .doesNotContain("??");
        }
    }

    @Test
    void membersHaveNoPlaceAtTheDesk() {
        var hanako = studio.member("花子");

        browser.get(hanako, rundown).expectStatus().isForbidden();
        studio.as(hanako).get().uri(rundown + ".pdf").exchange().expectStatus().isForbidden();
    }

    private ResponseSpec cues(Object... cues) {
        return studio.as(studio.staff)
                .put()
                .uri("/api/v1/streams/{show}/segments/{segment}/cues", showId, brooch)
                .bodyValue(Map.of("cues", cues))
                .exchange();
    }

    private ResponseSpec submit(String path, Object... fields) {
        return browser.submit(studio.staff, rundown + path, fields);
    }

    private String page() {
        return browser.page(studio.staff, rundown);
    }

    private static List<String> ids(String page) {
        return SEGMENT.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
