package mizuhiki.order.report;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the report: a period, and what the rows have to be about.
 *
 * @param show of all shows the id; the shop where {@code shop} is set
 */
record Question(
        LocalDate from,
        LocalDate to,
        @Nullable UUID show,
        @Nullable Boolean shop,
        @Nullable Stage stage,
        @Nullable UUID member,
        @Nullable UUID product) {

    boolean matches(CreditRow row) {
        return (show == null || show.equals(row.showId()))
                && (!Boolean.TRUE.equals(shop) || row.showId() == null)
                && (stage == null || stage == row.stage())
                && (member == null || member.equals(row.personId()))
                && (product == null || product.equals(row.productId()));
    }
}
