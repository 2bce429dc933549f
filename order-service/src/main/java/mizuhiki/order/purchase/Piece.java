package mizuhiki.order.purchase;

import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What was bought, as it was shown when it was bought.
 *
 * @param showId the show on air when it was claimed
 * @param materialCost of one piece
 */
public record Piece(
        UUID productId,
        UUID lotId,
        @Nullable UUID showId,
        String title,
        @Nullable UUID photoId,
        int quantity,
        Yen unitPrice,
        Yen materialCost) {

    public Yen price() {
        return unitPrice.times(quantity);
    }
}
