package mizuhiki.catalog.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.TestVoice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a member wrote and cannot be taken is still there, with the reason. */
@CatalogTest
class KeptAnswersTests {

    private static final String NO_FILE = """
            --part\r
            Content-Disposition: form-data; name="photo"; filename=""\r
            Content-Type: application/octet-stream\r
            \r
            \r
            --part--\r
            """;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID hanako;
    private TestVoice member;
    private String lot;

    @BeforeEach
    void begin() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        member = new TestVoice(web, people.bearer(office, hanako));
        lot = member.led("/catalog/make").replaceFirst("/photo$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三", "3こ", "1.5", "99999999999", "1e9", "0"})
    void numberThatIsNone(String typed) {
        assertThat(asked("/what", "title", "水引のブローチ", "quantity", typed, "description", "赤と金"))
                .contains("value=\"水引のブローチ\"", ">赤と金</textarea>", "1から999まで")
                .doesNotContain("value=\"-");
        assertThat(member.page(lot + "/what")).doesNotContain("value=\"水引のブローチ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "３", " 3 ", "3.0"})
    void numberHoweverItIsTyped(String typed) {
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", typed);

        assertThat(member.page(lot + "/what")).contains("value=\"3\"");
    }

    @Test
    void onlyWhatCannotBeReadIsMarked() {
        assertThat(asked("/what", "title", "水引のブローチ", "quantity", "三"))
                .contains("id=\"quantity-error\"")
                .doesNotContain("id=\"title-error\"");
        assertThat(asked("/what", "title", " ", "quantity", "3"))
                .contains("id=\"title-error\"")
                .doesNotContain("id=\"quantity-error\"");
        assertThat(asked("/what", "title", "ブローチ", "quantity", "3", "description", "あ".repeat(1001)))
                .contains("id=\"description-error\"")
                .doesNotContain("id=\"title-error\"");
    }

    @Test
    void stepIsDoneOnceItIsAnswered() {
        assertThat(member.page(lot + "/who")).doesNotContain("class=\"done\"");

        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");

        assertThat(member.page(lot + "/who")).containsOnlyOnce("class=\"done\"").contains("<li class=\"done\">名前");
    }

    @Test
    void nobodyIsOfferedToFinishWhatIsNotAnswered() {
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");

        assertThat(member.page(lot + "/check")).contains("まだ書いていないことがあります").doesNotContain("/finish\"");
    }

    @Test
    void photoThatWasNotChosen() {
        var page = TestVoice.html(web.post()
                .uri(lot + "/photo")
                .header(HttpHeaders.AUTHORIZATION, member.bearer())
                .header(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=part")
                .accept(MediaType.TEXT_HTML)
                .bodyValue(NO_FILE)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));

        assertThat(page).contains("まだえらばれていません").doesNotContain("読めませんでした");
    }

    @Test
    void minutesThatAreNone() {
        var minutes = "minutes-" + hanako;
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");

        assertThat(asked("/who", "person", hanako, minutes, "30分", "pieces-" + hanako, "2"))
                .contains("value=\"2\"", "checked");
        assertThat(member.led(lot + "/who", "person", hanako, minutes, "３０")).endsWith("/check");
        assertThat(member.page(lot + "/check")).contains("30分");
    }

    @Test
    void whatIsWrittenBesideSomebodyNotChosenIsAskedFor() {
        var ken = people.member(office, "けん");
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");
        var own = "minutes-" + hanako;

        assertThat(asked("/who", "person", hanako, own, "30", "minutes-" + ken, "45"))
                .contains("けんさんもつくったなら", "value=\"45\"", "unticked-" + ken)
                .doesNotContain("ひとり以上", "unticked-" + hanako);
        assertThat(asked("/who", "person", hanako, own, "30", "minutes-" + ken, "30", "pieces-" + ken, "1"))
                .contains("けんさんもつくったなら", "name=\"pieces-" + ken + "\" value=\"1\"");
        assertThat(asked("/who", own, "60")).contains("ひとり以上", "はなこさんもつくったなら", "value=\"60\"");

        member.led(lot + "/who", "person", hanako, own, "30", "minutes-" + ken, "30");
        assertThat(member.page(lot + "/check")).contains("はなこ").doesNotContain("けん");
        member.led(lot + "/who", "person", hanako, own, "30", "person", ken, "minutes-" + ken, "45");
        assertThat(asked("/who", "person", hanako, own, "30", "minutes-" + ken, "50"))
                .contains("けんさんもつくったなら");
        member.led(lot + "/who", "person", hanako, own, "30", "minutes-" + ken, "45");
        assertThat(member.page(lot + "/check")).doesNotContain("けん");
    }

    @Test
    void whoTakesANameAwayTwiceIsLedToTheSamePlace() {
        var ken = people.member(office, "けん");
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");
        var own = "minutes-" + hanako;
        member.led(lot + "/who", "person", hanako, own, "30", "person", ken, "minutes-" + ken, "45");
        assertThat(member.page(lot + "/who"))
                .containsOnlyOnce("name=\"noted\" value=\"" + hanako)
                .containsOnlyOnce("name=\"noted\" value=\"" + ken);

        for (var tap = 0; tap < 2; tap++) {
            var check = member.led(
                    lot + "/who", "noted", hanako, "noted", ken, "person", hanako, own, "30", "minutes-" + ken, "45");
            assertThat(check).endsWith("/check");
        }

        assertThat(member.page(lot + "/check")).doesNotContain("けん");
        assertThat(member.page(lot + "/who")).doesNotContain("name=\"noted\" value=\"" + ken);
    }

    @Test
    void nameTakenAwayStaysSoWhileSomethingElseIsAsked() {
        var ken = people.member(office, "けん");
        member.led(lot + "/what", "title", "水引のブローチ", "quantity", "3");

        assertThat(asked("/who", "noted", ken, "minutes-" + ken, "45"))
                .contains("ひとり以上", "name=\"noted\" value=\"" + ken)
                .doesNotContain("unticked-" + ken);
    }

    private String asked(String question, Object... answers) {
        return TestVoice.html(
                member.submit(lot + question, answers).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
