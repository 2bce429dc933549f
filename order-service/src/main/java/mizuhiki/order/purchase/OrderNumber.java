package mizuhiki.order.purchase;

import java.util.UUID;

/** What people call an order: eight characters without I, L, O and U, made of the random end of its id. */
public final class OrderNumber {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private OrderNumber() {}

    public static String of(UUID orderId) {
        var number = new StringBuilder(9);
        for (int shift = 35; shift >= 0; shift -= 5) {
            number.append(LETTERS.charAt((int) (orderId.getLeastSignificantBits() >>> shift) & 31));
        }
        return number.insert(4, '-').toString();
    }
}
