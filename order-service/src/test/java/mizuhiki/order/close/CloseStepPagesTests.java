package mizuhiki.order.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
