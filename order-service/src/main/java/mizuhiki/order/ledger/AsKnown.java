package mizuhiki.order.ledger;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.time.Moment;

/**
 * A look into the book: what had happened by the end of a day, as far as it had been booked at some time.
 *
 * @param knownAt by the clock of the database, whatever day an entry belongs to
 */
public record AsKnown(LocalDate day, Instant knownAt) {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** With all that is known today. */
    public static AsKnown now(LocalDate day) {
        return new AsKnown(day, END_OF_TIME);
    }

    /** With all that was known when the other day ended. */
    public static AsKnown on(LocalDate day, LocalDate known) {
        return new AsKnown(
                day, known.plusDays(1).atStartOfDay(Moment.JAPAN).toInstant().minusNanos(1_000));
    }
}
