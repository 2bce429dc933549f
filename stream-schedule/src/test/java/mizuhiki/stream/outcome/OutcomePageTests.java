package mizuhiki.stream.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mizuhiki.stream.AiredShow;
import mizuhiki.stream.Browsing;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import mizuhiki.stream.runsheet.RunSheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@StreamTest
class OutcomePageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    RunSheets sheets;

    Studio studio;
    Browsing pages;
    AiredShow aired;
    String outcome;
    UUID lot;

    @BeforeEach
    void showWasOnAir() {
        studio = new Studio(context);
        pages = new Browsing(studio);
        aired = AiredShow.in(studio);
        outcome = "/streams/" + aired.showId() + "/outcome";
        lot = UUID.randomUUID();
    }

    @Test
    void everyNumberOpensIntoItsOrders() {
        aired.made(lot, aired.hanako(), 60);
        var order = aired.ordered(aired.brooch(), lot, 2, 2_800);

        assertThat(pages.page(studio.staff, outcome))
                .contains("5,600円", "手もと", "花子", "<svg", "by=MAKER&amp;key=" + aired.hanako());
        for (var key : new String[] {"MINUTE&key=0", "PIECE&key=" + aired.brooch(), "MAKER&key=" + aired.hanako()}) {
            assertThat(pages.page(studio.staff, outcome + "/rows?by=" + key))
                    .contains("5,600円", "/orders/" + order, "入金まち");
        }
        pages.get(studio.staff, outcome + "/rows?by=PIECE&key=nothing")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void programsReadTheSameSums() {
        aired.ordered(aired.brooch(), lot, 2, 2_800);

        studio.as(studio.staff)
                .get()
                .uri("/api/v1/streams/{id}/outcome?by=ROLE", aired.showId())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].label")
                .isEqualTo("手もと")
                .jsonPath("$[0].yen")
                .isEqualTo(5_600)
                .jsonPath("$[0].orders[0].pieces")
                .isEqualTo(2);
    }

    @Test
    void membersAreNotCompared() {
        pages.get(aired.hanako(), outcome).expectStatus().isForbidden();
        var elsewhere = new Browsing(new Studio(context));
        elsewhere.get(elsewhere.studio().staff, outcome).expectStatus().isNotFound();
    }

    @Test
    void whatWasNotShownGoesIntoANextShowWithOneTap() {
        var next = studio.show("つぎの配信", Studio.EVENING.plusSeconds(86_400));
        assertThat(pages.page(studio.staff, outcome)).contains("つまみ細工の袋", "つぎの配信");

        moveInto(next);
        moveInto(next);

        assertThat(studio.here(sheets.ofShow(next)).items()).singleElement().satisfies(item -> {
            assertThat(item.productId()).isEqualTo(aired.pouch());
            assertThat(item.plannedMinutes()).isEqualTo(5);
        });
    }

    @Test
    void whatIsGoneNeedsNoOtherShow() {
        var next = studio.show("つぎの配信", Studio.EVENING.plusSeconds(86_400));
        studio.stock(aired.pouch(), 0, 1);
        assertThat(pages.page(studio.staff, outcome)).contains("もう売り切れ").doesNotContain("まとめて入れる");

        moveInto(next);

        assertThat(studio.here(sheets.ofShow(next)).items()).isEmpty();
    }

    @Test
    void showThatIsNotOverHasNothingLeftOver() {
        var planned = studio.show("まだの配信", Studio.EVENING.plusSeconds(86_400));
        studio.onSheet(planned, aired.pouch());

        assertThat(pages.page(studio.staff, "/streams/" + planned + "/outcome"))
                .contains("まだおわっていません")
                .doesNotContain("見せなかった商品");
    }

    private void moveInto(UUID next) {
        pages.submit(studio.staff, outcome + "/leftovers", "nextShowId", next)
                .expectStatus()
                .isSeeOther();
    }
}
