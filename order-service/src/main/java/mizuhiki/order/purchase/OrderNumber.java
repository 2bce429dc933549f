package mizuhiki.order.purchase;

import java.util.Locale;
import java.util.UUID;
import mizuhiki.order.form.Keyboard;
import org.jspecify.annotations.Nullable;

/** What people call an order: eight characters without I, L, O and U, made of the random end of its id. */
public final class OrderNumber {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private OrderNumber() {}

    /** The last ten digits of the id it is made of; null where it is no number. Letters may be wide, and any dash will do. */
    public static @Nullable String endOfId(String number) {
        var letters = Keyboard.plain(number).toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0) && letters.length() == 8
                ? "%010x"
                        .formatted(
                                letters.chars().mapToLong(LETTERS::indexOf).reduce(0, (all, five) -> all << 5 | five))
                : null;
    }

    public static String of(UUID orderId) {
        var number = new StringBuilder(9);
        for (int shift = 35; shift >= 0; shift -= 5) {
            number.append(LETTERS.charAt((int) (orderId.getLeastSignificantBits() >>> shift) & 31));
        }
        return number.insert(4, '-').toString();
    }
}
