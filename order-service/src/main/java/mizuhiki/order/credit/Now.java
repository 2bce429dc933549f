package mizuhiki.order.credit;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.time.Moment;

/** @param openDay today, or the first day after the last closed month */
record Now(Instant time, LocalDate openDay) {

    /** As long as the month of a sale is open, what changes the sale is booked into it; a month by itself adds up. */
    LocalDate bookingOf(Booked sale) {
        return sale.closed() ? openDay : sale.settlement().inItsMonth(Moment.dayOf(time));
    }
}
