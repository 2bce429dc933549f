package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@OrderTest
class StuckEventsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    TestPeople people;

    @Autowired
    StuckEvents stuck;

    @Autowired
    DatabaseClient database;

    @Test
    void whoeverClosesAMonthIsToldOfWhatWasNeverTakenIn() {
        var office = people.office().id();
        park(office);

        assertThat(open(office)).containsExactly(new OpenPoint("events-stuck", 1, "/events"));
        assertThat(open(people.office().id())).isEmpty();
    }

    private void park(UUID office) {
        database.sql(
                        "insert into orders.outbox (type, payload, attempts, parked_at) values ('WorkDone', '{}', 12, now())")
                .then()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    private List<OpenPoint> open(UUID office) {
        return stuck.open(NOVEMBER)
                .collectList()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }
}
