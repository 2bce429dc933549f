package mizuhiki.order.yearly;

import java.time.LocalDate;

/** The days of a year whose payments are known when a paper about it is given out. */
record Covered(LocalDate first, LocalDate last) {

    static Covered of(Year year, LocalDate keptSince, LocalDate issuedOn) {
        return new Covered(
                keptSince.isAfter(year.first()) ? keptSince : year.first(),
                issuedOn.isBefore(year.last()) ? issuedOn : year.last());
    }
}
