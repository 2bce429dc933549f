package mizuhiki.order.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.checklist.OpenPoint;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class OpenPointsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final OpenPoints points = new OpenPoints(List.of(
            month -> Flux.just(new OpenPoint("days", 1, "/work/attendance", false)),
            month -> Flux.just(new OpenPoint("records", 3, "/work/records", true)),
            month -> Flux.just(new OpenPoint("fees", 0, "/orders", true))));

    @Test
    void whatKeepsTheMonthOpenComesFirst() {
        assertThat(points.of(NOVEMBER).block()).extracting(OpenPoint::kind).containsExactly("records", "days");
    }

    @Test
    void refusalNamesIt() {
        assertThatThrownBy(() -> points.requireNothingBlocking(NOVEMBER).block())
                .isInstanceOf(MonthIncomplete.class)
                .hasMessageContaining("checklist.records, arguments=[3]");
    }

    @Test
    void whatOnlyNeedsALookKeepsNothing() {
        var look = new OpenPoints(List.of(month -> Flux.just(new OpenPoint("days", 1, "/work/attendance", false))));

        assertThat(look.requireNothingBlocking(NOVEMBER).blockOptional()).isEmpty();
    }
}
