package mizuhiki.order.checklist;

import java.time.YearMonth;
import reactor.core.publisher.Flux;

/** A room that knows what of a month is not complete yet. */
public interface MonthCheck {

    /** What is open and need not keep the month from being closed; empty where all is well. */
    Flux<OpenPoint> open(YearMonth month);

    /** What keeps the month from being closed. */
    default Flux<OpenPoint> blocking(YearMonth month) {
        return Flux.empty();
    }
}
