package mizuhiki.order.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class CloseStepPagesTests {

    private final YearMonth month = YearMonth.from(LocalDate.now(Moment.JAPAN)).minusMonths(1);
    private final String path = "/wages/close/" + month;

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    DatabaseClient database;

    private TestClose office;

    @BeforeEach
    void sellABrooch() {
        office = TestClose.of(web, people).sell(sales, month);
    }

    @Test
    void aDoubleTapOnAStepLeadsToTheMonth() {
        assertThat(twice(office.manager(), "/proposals")).contains("取りさげる");
        assertThat(twice(office.manager(), "/withdrawal", "proposalId", proposalId()))
                .contains("この内容で出す");
        twice(office.manager(), "/proposals");
        assertThat(twice(office.staff(), "/signature", "proposalId", proposalId()))
                .contains("締めました");
    }

    @Test
    void whoeverSignsAfterSomebodyElseIsTold() {
        office.post(office.manager(), path + "/proposals");
        var proposal = proposalId();
        office.post(office.staff(), path + "/signature", "proposalId", proposal);

        office.submit(people.staff(office.office()), path + "/signature", "proposalId", proposal)
                .expectStatus()
                .isEqualTo(409);
        office.submit(office.manager(), path + "/withdrawal", "proposalId", proposal)
                .expectStatus()
                .isEqualTo(409);
    }

    /** Nothing was recorded in it, or it would have been the next to be closed. */
    @Test
    void monthBeforeTheClosedOnesOffersNothingThatIsRefused() {
        office.close(month);
        var before = "/wages/close/" + month.minusMonths(1);

        assertThat(office.see(office.manager(), before))
                .contains("いっしょに締まりました", "href=\"/wages/close/" + month.plusMonths(1) + "\"")
                .doesNotContain("この内容で出す", "手で加える分", "??");
        office.submit(office.manager(), before + "/proposals").expectStatus().isEqualTo(409);
    }

    /** It was written while the month could still be closed, or on a page that has grown old. */
    @Test
    void whatComesToAMonthThatWasPassedOverIsShownWithItsMember() {
        office.close(month);
        var adjustments = "/wages/close/" + month.minusMonths(1) + "/adjustments";

        for (var amount : List.of("500", "0")) {
            office.submit(
                            office.manager(),
                            adjustments,
                            "personId",
                            office.hanako().toString(),
                            "amount",
                            amount,
                            "reason",
                            "春のまつり")
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody(String.class)
                    .value(page -> assertThat(page)
                            .contains("<dd>はなこ</dd>", "<dd>" + amount + "</dd>", "春のまつり", "いっしょに締まりました"));
        }
    }

    /** An update of the house writes down more of a month, or works it out in another way. */
    @Test
    void whatWasProposedBeforeAnUpdateIsProposedAnewBeforeAnybodySigns() {
        office.post(office.manager(), path + "/proposals");
        var ofBefore = UUID.randomUUID();
        sales.now(
                office.office(),
                Instant.now(),
                database.sql("""
                                insert into orders.close_proposal
                                  (id, month, carry_rest, inputs, inputs_hash, proposed_by, proposed_at)
                                select :id, month, carry_rest, older, encode(sha256(convert_to(older, 'UTF8')), 'hex'),
                                       proposed_by, proposed_at + interval '1 millisecond'
                                from orders.close_proposal
                                cross join lateral regexp_replace(inputs, '"version":\\d+', '"version":3') older
                                """).bind("id", ofBefore).fetch().rowsUpdated());

        assertThat(office.see(office.staff(), path)).contains("計算のしかたが変わりました").doesNotContain("/signature");
        office.submit(office.staff(), path + "/signature", "proposalId", ofBefore.toString())
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("計算のしかた", "まだ締めていません", "出しなおす"));
        assertThat(office.after(office.manager(), path + "/proposals")).contains("取りさげる");
        assertThat(office.after(office.staff(), path + "/signature", "proposalId", proposalId()))
                .contains("締めました");
    }

    private String twice(UUID viewer, String step, String... fields) {
        office.post(viewer, path + step, fields);
        return office.after(viewer, path + step, fields);
    }

    private String proposalId() {
        var page = office.see(office.staff(), path);
        var name = "name=\"proposalId\" value=\"";
        var value = page.indexOf(name) + name.length();
        return page.substring(value, page.indexOf('"', value));
    }
}
