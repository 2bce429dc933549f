package mizuhiki.order.payslip;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One sale a member worked for, and what one kind of work in it brought them. Of others it tells nothing.
 *
 * @param quantity how many pieces were sold, or, negative, came back
 * @param price what the buyer paid
 * @param proceeds what was left of it
 * @param goodsReturned the goods came back, and this takes the credit back
 * @param absorbed ... from the pool, not from the member
 * @param adjusted not a sale, but what its channel charged otherwise than estimated
 * @param finalOn the first day on which the goods cannot come back
 */
public record SaleBehind(
        UUID settlementId,
        UUID creditId,
        String title,
        int quantity,
        @Nullable UUID photoId,
        Stage stage,
        @Nullable String showTitle,
        Yen price,
        Yen proceeds,
        int minutes,
        Yen yen,
        boolean goodsReturned,
        boolean absorbed,
        boolean adjusted,
        LocalDate finalOn,
        LocalDate bookedOn) {

    /** Neither a sale nor its return. */
    public boolean settledLater() {
        return adjusted && !goodsReturned;
    }

    /** For the member it counts, or it was taken back in the same month. */
    public boolean counts() {
        return !absorbed;
    }
}
