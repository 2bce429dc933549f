package mizuhiki.order.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class OwnMonthPagesTests {

    private static final String COMPARED = "前の月とのちがい";

    private final YearMonth thisMonth = YearMonth.from(LocalDate.now(Moment.JAPAN));
    private final YearMonth last = thisMonth.minusMonths(1);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Test
    void beforeTheFirstCloseEveryMonthThatWaitsIsSeen() {
        var first = thisMonth.minusMonths(4);
        var office = TestClose.of(web, people).sell(sales, first);

        assertThat(office.see(office.hanako(), "/wages/mine")).contains("/wages/mine/" + first);
        assertThat(office.see(office.hanako(), "/wages/mine/" + first)).contains("見込み", "1,389円");
    }

    @Test
    void aMonthNobodyHasAPartInSaysWhatItWaitsFor() {
        var office = TestClose.of(web, people);

        assertThat(office.see(office.hanako(), "/wages/mine")).contains("来た日やしごとが記録されると、ここに出ます。");
        assertThat(office.see(office.manager(), "/wages/close/" + last)).contains("まだだれの記録もありません");
    }

    /** The wages fixed so far are more than there is to give out. */
    @Test
    void aMonthThatCannotBeWorkedOutYetIsWithStaff() {
        var office = TestClose.of(web, people).sell(sales, last);
        office.post(
                office.manager(),
                "/wages/close/" + last + "/adjustments",
                "id",
                UUID.randomUUID().toString(),
                "personId",
                office.hanako().toString(),
                "amount",
                "5000",
                "reason",
                "春のまつり");
        var newcomer = people.member(office.office(), "あたらしい");

        for (var page : List.of("/wages/mine", "/wages/mine/" + last)) {
            assertThat(office.see(office.hanako(), page))
                    .contains("職員がまだ確かめています", "あなたの記録は、そのまま残っています")
                    .doesNotContain("??");
        }
        assertThat(office.see(newcomer, "/wages/mine"))
                .contains("来た日やしごとが記録されると")
                .doesNotContain("確かめています");
    }

    @Test
    void aMonthThatHasJustBegunIsNotComparedWithAWholeOne() {
        var office = TestClose.of(web, people)
                .sell(sales, last.minusMonths(1))
                .close(last.minusMonths(1))
                .sell(sales, last);
        assertThat(office.see(office.hanako(), "/wages/mine/" + last)).contains("見込み", COMPARED);

        office.close(last).sell(sales, thisMonth);
        assertThat(office.see(office.hanako(), "/wages/mine/" + thisMonth))
                .contains("1,389円")
                .doesNotContain(COMPARED);
        assertThat(office.see(office.hanako(), "/wages/mine/" + last)).contains(COMPARED);
    }
}
