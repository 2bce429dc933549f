package mizuhiki.order.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/** Something that happened to a member's cash of a month. */
record CashStep(UUID personId, Kind step, Yen amount, LocalDate day, UUID notedBy, Instant notedAt) {

    enum Kind {
        HANDED,
        TAKEN_BACK,
        CONFIRMED
    }
}
