package mizuhiki.stream;

import static mizuhiki.stream.Studio.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@StreamTest
class PageTests {

    private static final String DAY = Moment.dayOf(EVENING).toString();

    @Autowired
    ApplicationContext context;

    Studio studio;
    UUID showId;
    UUID envelope;
    UUID hanako;
    UUID offer;

    @BeforeEach
    void showIsPlanned() {
        studio = new Studio(context);
        showId = studio.show(EVENING);
        studio.onSheet(showId, studio.piece("水引のブローチ", 3));
        envelope = studio.piece("のし袋", 1);
        studio.onSheet(showId, envelope);
        studio.piece("ぽち袋", 12);
        hanako = studio.member("花子", Consent.HANDS);
        offer = studio.ask(showId, studio.role(showId, "手もと", "HANDS", 60), hanako);
        studio.role(showId, "司会", "VOICE", 60);
        studio.offer(showId);
    }

    @Test
    void staffSeeAndPlanShows() {
        assertThat(page(studio.staff, "/streams")).contains("木曜の夜の水引");
        assertThat(page(studio.staff, "/streams/new")).contains("name=\"day\"");
        assertThat(page(studio.staff, "/streams/" + showId + "/edit")).contains("木曜の夜の水引");
        assertThat(page(studio.staff, "/streams/" + showId)).contains("水引のブローチ", "花子", "司会", "ぽち袋");
    }

    @Test
    void showThatTakesLongerThanPlannedIsNotAmongThePastOnes() {
        var overrun = studio.pastShow("のびている配信", Instant.now().minusSeconds(2 * 3600));
        studio.offer(overrun);
        studio.start(overrun);

        assertThat(page(studio.staff, "/streams")).contains("のびている配信").doesNotContain("これまで");
    }

    @Test
    void whatComesBeforeAPieceTakesItsTimeOnEachPage() {
        assertThat(page(studio.staff, "/streams/" + showId)).contains("<span class=\"when\">午後7時</span>");

        studio.post("/api/v1/streams/%s/segments".formatted(showId), Map.of("kind", "OPENING", "minutes", 10));

        assertThat(page(studio.staff, "/streams/" + showId))
                .contains("<span class=\"when\">午後7時10分</span>")
                .doesNotContain("<span class=\"when\">午後7時</span>");
    }

    @Test
    void showIsPlannedWithAFormAlone() {
        submit(studio.staff, "/streams", "title", "週末の配信", "platform", "YOUTUBE", "watchUrl", "", "day", DAY)
                .expectStatus()
                .isEqualTo(422);
        submit(
                        studio.staff,
                        "/streams",
                        "title",
                        "週末の配信",
                        "platform",
                        "YOUTUBE",
                        "watchUrl",
                        "",
                        "day",
                        DAY,
                        "from",
                        "23:30",
                        "until",
                        "00:30")
                .expectStatus()
                .isSeeOther();

        assertThat(page(studio.staff, "/streams")).contains("週末の配信");
    }

    /** The first two are days that no form can read. */
    @ParameterizedTest
    @CsvSource({"0026-12-01", "きょう", "1900-01-01", "2999-01-01"})
    void showOfAnUnlikelyDayIsAskedForAgainWithEverythingElse(String day) {
        for (var target : List.of("/streams", "/streams/" + showId)) {
            var page = Browsing.text(
                    sent(target, day, "20:15", "21:00", "45").expectStatus().isEqualTo(422));

            assertThat(page)
                    .contains("value=\"週末の配信\"", "value=\"20:15\"", "value=\"45\"", "2年")
                    .containsPattern("id=\"day\"[^>]*aria-invalid");
        }
        assertThat(page(studio.staff, "/streams")).doesNotContain("週末の配信");
    }

    @ParameterizedTest
    @CsvSource({"25:99, 21:00, 45", "20:15, x, 45", "20:15, 21:00, たくさん", "20:15, 21:00, 99999999999"})
    void whatCannotBeReadLeavesTheRestOfAShow(String from, String until, String kept) {
        var page = Browsing.text(
                sent("/streams", DAY, from, until, kept).expectStatus().isEqualTo(422));

        assertThat(page).contains("value=\"週末の配信\"", "value=\"" + DAY + "\"", "まだ");
    }

    @Test
    void showIsPlannedForTwoYearsAtMost() {
        var today = LocalDate.now(Moment.JAPAN);

        sent("/streams", today.minusDays(1).toString(), "20:15", "21:00", "45")
                .expectStatus()
                .isEqualTo(422);
        sent("/streams", today.plusYears(2).plusDays(1).toString(), "20:15", "21:00", "45")
                .expectStatus()
                .isEqualTo(422);
        sent("/streams", today.plusYears(2).toString(), "20:15", "21:00", "45")
                .expectStatus()
                .isSeeOther();
        sent("/streams", today.toString(), "00:00", "00:30", "45")
                .expectStatus()
                .isSeeOther();
    }

    private WebTestClient.ResponseSpec sent(String target, String day, String from, String until, String kept) {
        return new Browsing(studio)
                .submit(
                        studio.staff,
                        target,
                        "title",
                        "週末の配信",
                        "platform",
                        "YOUTUBE",
                        "day",
                        day,
                        "from",
                        from,
                        "until",
                        until,
                        "keptMinutesBefore",
                        kept,
                        target.equals("/streams") ? "id" : "version",
                        target.equals("/streams") ? UUID.randomUUID() : 2);
    }

    @Test
    void showSentTwiceIsOneAndAnotherFromTheSamePageIsOneMore() {
        var id = UUID.randomUUID().toString();

        assertThat(planned(id, "週末の配信")).isEqualTo("/streams/" + id).isEqualTo(planned(id, "週末の配信"));
        assertThat(planned(id, "月曜の配信")).startsWith("/streams/").isNotEqualTo("/streams/" + id);

        assertThat(page(studio.staff, "/streams")).containsOnlyOnce("週末の配信").containsOnlyOnce("月曜の配信");
    }

    private String planned(String id, String title) {
        return submit(
                        studio.staff,
                        "/streams",
                        "id",
                        id,
                        "title",
                        title,
                        "platform",
                        "YOUTUBE",
                        "day",
                        DAY,
                        "from",
                        "20:00",
                        "until",
                        "21:00")
                .expectStatus()
                .isSeeOther()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation()
                .toString();
    }

    @Test
    void piecesMoveByButtons() {
        var before = page(studio.staff, "/streams/" + showId);
        assertThat(before.indexOf("水引のブローチ")).isLessThan(before.indexOf("のし袋"));

        submit(
                        studio.staff,
                        "/streams/" + showId + "/run-sheet/move",
                        "productId",
                        envelope.toString(),
                        "direction",
                        "UP")
                .expectStatus()
                .isSeeOther();

        var after = page(studio.staff, "/streams/" + showId);
        assertThat(after.indexOf("のし袋")).isLessThan(after.indexOf("水引のブローチ"));
    }

    @Test
    void staffSayOnItsPageHowAPieceIsClaimed() {
        var line = "/streams/" + showId + "/run-sheet/" + envelope;
        assertThat(page(studio.staff, line)).contains("のし袋", "name=\"label\"", "value=\"2\"", "先に払った人");

        submit(studio.staff, line, "label", "いち", "plannedMinutes", "0", "mode", "PAY_FIRST")
                .expectStatus()
                .isEqualTo(422);
        submit(studio.staff, line, "label", "ｂ２", "plannedMinutes", "5", "mode", "PAY_FIRST", "kept", "1")
                .expectStatus()
                .isSeeOther();

        assertThat(page(studio.staff, "/streams/" + showId)).contains("B2番", "先に払った人", "配信用に1つ", "取りおき10分");
    }

    @Test
    void memberAnswersInOneTapAndMayComeBack() {
        assertThat(page(hanako, "/streams/mine")).contains("手もと", "やります", "こんどにします");

        submit(hanako, "/streams/mine/" + offer + "/pass").expectStatus().isSeeOther();
        assertThat(page(hanako, "/streams/mine")).contains("やっぱりやります");

        submit(hanako, "/streams/mine/" + offer + "/accept").expectStatus().isSeeOther();
        assertThat(page(hanako, "/streams/" + showId + "/floor")).contains("花子");
    }

    @Test
    void nobodySeesOrAnswersTheOffersOfOthers() {
        var ken = studio.member("健");

        assertThat(page(ken, "/streams/mine")).doesNotContain("手もと");
        submit(ken, "/streams/mine/" + offer + "/accept").expectStatus().isNotFound();
        get(ken, "/streams/" + showId).expectStatus().isForbidden();
        get(ken, "/streams/" + showId + "/floor").expectStatus().isNotFound();
    }

    @Test
    void showWithoutPiecesIsNotSaidToHaveShownThemAll() {
        var talk = studio.show("おしゃべり配信", EVENING);
        studio.offer(talk);
        studio.start(talk);

        assertThat(page(studio.staff, "/streams/" + talk + "/floor"))
                .contains("いま見せているもの")
                .doesNotContain("これで全部");
    }

    @Test
    void studioLeadsFromTheStartToTheConfirmedMinutes() {
        studio.answer(hanako, offer, "ACCEPT");
        var floor = "/streams/" + showId + "/floor";
        assertThat(page(studio.staff, floor)).contains("配信をはじめる");

        submit(studio.staff, floor + "/start").expectStatus().isSeeOther();
        submit(hanako, floor + "/pin", "productId", envelope.toString())
                .expectStatus()
                .isSeeOther();
        submit(studio.staff, floor + "/pin").expectStatus().isBadRequest();
        assertThat(page(studio.staff, floor)).contains("これで全部");

        assertThat(page(studio.staff, "/streams/" + showId + "/end")).contains("花子", "roles[0].minutes");
        submit(
                        studio.staff,
                        "/streams/" + showId + "/end",
                        "roles[0].assignmentId",
                        offer.toString(),
                        "roles[0].minutes",
                        "45")
                .expectStatus()
                .isSeeOther();
        assertThat(studio.told()).anyMatch(told -> told.startsWith("WorkDone") && told.contains("\"minutes\": 45"));
        assertThat(page(studio.staff, floor)).contains("おつかれさま");

        studio.step(showId, "CLOSE");
        assertThat(page(studio.staff, "/streams/" + showId)).contains("全部おわった");
        assertThat(page(studio.staff, floor)).contains("おつかれさま");
    }

    @Test
    void whatWaitsForStaffIsToldOnToday() {
        assertThat(page(studio.staff, "/today")).contains("hx-get=\"/streams/waiting\"");
        assertThat(page(studio.member("花子"), "/today")).doesNotContain("/streams/waiting");
    }

    @Test
    void rolesOfTodayAreACard() {
        assertThat(page(hanako, "/streams/mine/today")).contains("きょうの役割はありません");
    }

    private String page(UUID personId, String path) {
        var html = get(personId, path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(html).doesNotContain("??");
        return html;
    }

    private WebTestClient.ResponseSpec get(UUID personId, String path) {
        return studio.as(personId).get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    }

    private WebTestClient.ResponseSpec submit(UUID personId, String path, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var at = 0; at < fields.length; at += 2) {
            form.add(fields[at], fields[at + 1]);
        }
        return studio.as(personId)
                .post()
                .uri(path)
                .accept(MediaType.TEXT_HTML)
                .body(BodyInserters.fromFormData(form))
                .exchange();
    }
}
