package mizuhiki.order.checklist;

import java.time.YearMonth;
import reactor.core.publisher.Flux;

/** A room that knows what of a month is not complete yet. */
public interface MonthCheck {

    /** Only what is open; empty where all is well. */
    Flux<OpenPoint> open(YearMonth month);

    /** Whether any of its points can keep a month from being closed; the others need not be asked then. */
    default boolean mayBlock() {
        return false;
    }
}
