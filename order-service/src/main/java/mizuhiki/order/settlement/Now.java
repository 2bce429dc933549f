package mizuhiki.order.settlement;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.time.Moment;

/** @param openDay today, or the first day after the last closed month */
public record Now(Instant time, LocalDate openDay) {

    /** As long as the month of a sale is open, what changes the sale is booked into it; a month by itself adds up. */
    public LocalDate bookingOf(Booked sale) {
        return sale.closed() ? openDay : sale.settlement().inItsMonth(Moment.dayOf(time));
    }
}
