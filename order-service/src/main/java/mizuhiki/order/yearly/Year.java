package mizuhiki.order.yearly;

import java.time.LocalDate;
import java.time.Month;

/** A year from January or from April. */
record Year(Kind kind, int year) {

    enum Kind {
        CALENDAR(Month.JANUARY),
        FISCAL(Month.APRIL);

        private final Month first;

        Kind(Month first) {
            this.first = first;
        }
    }

    LocalDate first() {
        return LocalDate.of(year, kind.first, 1);
    }

    LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }
}
