package mizuhiki.order.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class OpenPointsTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final OpenPoints points = new OpenPoints(List.of(
            month -> Flux.just(new OpenPoint("days", 1, "/work/attendance")),
            new Blocking(new OpenPoint("records", 3, "/work/records")),
            new Blocking(new OpenPoint("fees", 0, "/orders"))));

    private record Blocking(OpenPoint point) implements MonthCheck {

        @Override
        public Flux<OpenPoint> open(YearMonth month) {
            return Flux.empty();
        }

        @Override
        public Flux<OpenPoint> blocking(YearMonth month) {
            return Flux.just(point);
        }
    }

    @Test
    void whatKeepsTheMonthOpenComesFirst() {
        assertThat(points.of(NOVEMBER).block())
                .containsExactly(
                        new OpenPoint("records", 3, "/work/records", true),
                        new OpenPoint("days", 1, "/work/attendance", false));
    }

    @Test
    void refusalNamesIt() {
        assertThatThrownBy(() -> points.requireNothingBlocking(NOVEMBER).block())
                .isInstanceOf(MonthIncomplete.class)
                .hasMessageContaining("checklist.records, arguments=[3]");
    }

    @Test
    void whatOnlyNeedsALookIsNotAskedFor() {
        MonthCheck unasked = month -> Flux.error(new AssertionError("asked"));

        assertThat(new OpenPoints(List.of(unasked))
                        .requireNothingBlocking(NOVEMBER)
                        .blockOptional())
                .isEmpty();
    }
}
