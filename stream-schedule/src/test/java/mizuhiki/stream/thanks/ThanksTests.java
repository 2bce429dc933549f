package mizuhiki.stream.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.stream.AiredShow;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class ThanksTests {

    @Autowired
    ApplicationContext context;

    Studio studio;
    Browsing pages;
    AiredShow aired;
    String thanks;

    @BeforeEach
    void showIsOver() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        aired = AiredShow.in(studio);
        thanks = "/streams/" + aired.showId() + "/thanks";
    }

    @Test
    void everybodyOfTheShowIsThanked() {
        var stranger = studio.member("健");

        say("TEAM", "おつかれさまでした", "");

        assertThat(pages.page(aired.hanako(), "/streams/thanks/today")).contains("おつかれさまでした", "職員から");
        assertThat(pages.page(aired.hanako(), "/streams/thanks/news")).contains("おつかれさまでした");
        assertThat(pages.page(aired.hanako(), "/streams/thanks")).contains("木曜の夜の水引");
        assertThat(pages.page(stranger, "/streams/thanks/today")).isBlank();
        assertThat(pages.page(stranger, "/streams/thanks")).contains("ここに出ます");
    }

    @Test
    void thanksOfABuyerReachThoseWhoMadeThePiece() {
        var ken = studio.member("健");
        var lot = UUID.randomUUID();
        aired.made(lot, ken, 60);
        aired.ordered(aired.brooch(), lot, 1, 3_000);

        say("BUYER", "とてもきれいです", aired.brooch());
        say("BUYER", "配信が楽しかったです", "");

        assertThat(pages.page(ken, "/streams/thanks"))
                .contains("とてもきれいです", "水引のブローチ", "買った人")
                .doesNotContain("配信が楽しかったです");
        assertThat(pages.page(aired.hanako(), "/streams/thanks")).contains("とてもきれいです", "配信が楽しかったです");
    }

    @Test
    void noBuyerThanksForWhatCameBack() {
        var ken = studio.member("健");
        var lot = UUID.randomUUID();
        aired.made(lot, ken, 60);
        var order = aired.ordered(aired.brooch(), lot, 1, 3_000);
        studio.hearAt(Instant.now(), new GoodsReturned(order, UUID.randomUUID(), aired.brooch(), 1, true));

        say("BUYER", "とてもきれいです", aired.brooch());

        assertThat(pages.page(ken, "/streams/thanks")).doesNotContain("とてもきれいです");
    }

    @Test
    void theSameWordsOfOnePageAreOne() {
        var page = UUID.randomUUID();
        for (var words : List.of("楽しかったです", "楽しかったです", "また見ます")) {
            pages.submit(studio.staff, thanks, "id", page, "kind", "TEAM", "words", words)
                    .expectStatus()
                    .isSeeOther();
        }

        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/thanks", aired.showId())
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2);
    }

    @Test
    void wordsAreTakenBack() {
        say("TEAM", "まちがい", "");
        var said = studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/thanks", aired.showId())
                .exchange()
                .expectBody(Map[].class)
                .returnResult()
                .getResponseBody();

        pages.submit(studio.staff, thanks + "/" + said[0].get("id") + "/remove")
                .expectStatus()
                .isSeeOther();

        assertThat(pages.page(aired.hanako(), "/streams/thanks")).doesNotContain("まちがい");
        pages.submit(studio.staff, thanks + "/" + said[0].get("id") + "/remove")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void nobodyIsThankedBeforeTheEnd() {
        var planned = studio.show(Studio.EVENING.plusSeconds(86_400));

        studio.as(studio.staff)
                .post()
                .uri("/api/v1/streams/{id}/thanks", planned)
                .bodyValue(Map.of("kind", "TEAM", "words", "ありがとう"))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/show-not-over");
    }

    @Test
    void emptyWordsAreShownAgain() {
        var answer = pages.submit(studio.staff, thanks, "kind", "TEAM", "words", " ");

        answer.expectStatus().isEqualTo(422);
        assertThat(Browsing.text(answer)).contains("言葉を書いてください");
    }

    @Test
    void whatIsTooLongIsGivenBackAsItWasTypedAndChosen() {
        var words = "あ".repeat(301);

        var answer = pages.submit(studio.staff, thanks, "kind", "BUYER", "words", words, "productId", aired.brooch());

        answer.expectStatus().isEqualTo(422);
        assertThat(Browsing.text(answer))
                .contains("300文字まで", words)
                .containsPattern("value=\"BUYER\"[^>]*checked")
                .containsPattern("value=\"" + aired.brooch() + "\"[^>]*selected")
                .doesNotContainPattern("value=\"TEAM\"[^>]*checked");
    }

    @Test
    void thanksOfAnotherOfficeAreNotFound() {
        var elsewhere = new Browsing(new Studio(context));

        elsewhere.get(elsewhere.studio().staff, thanks).expectStatus().isNotFound();
        pages.submit(
                        studio.staff,
                        thanks,
                        "kind",
                        "BUYER",
                        "words",
                        "皿",
                        "productId",
                        elsewhere.studio().piece("皿", 1))
                .expectStatus()
                .isNotFound();
    }

    private void say(String kind, String words, Object productId) {
        pages.submit(studio.staff, thanks, "kind", kind, "words", words, "productId", productId)
                .expectStatus()
                .isSeeOther();
    }
}
