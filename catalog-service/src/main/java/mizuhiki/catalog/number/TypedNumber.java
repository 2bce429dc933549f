package mizuhiki.catalog.number;

import java.math.BigDecimal;
import java.util.function.Function;

/** A number that somebody typed, also 全角. What is none, or none of its kind, is one that no form takes. */
public final class TypedNumber {

    private static final String NUMBER = "[+-]?(\\p{Nd}{1,12}(\\.\\p{Nd}{1,6})?|\\.\\p{Nd}{1,6})";
    private static final BigDecimal NONE = BigDecimal.valueOf(Integer.MIN_VALUE);

    private TypedNumber() {}

    public static int whole(String typed) {
        return read(typed, BigDecimal::intValueExact);
    }

    /** @param kind refuses what it cannot be by an {@link ArithmeticException} */
    public static <N extends Number> N read(String typed, Function<BigDecimal, N> kind) {
        var number = typed.strip();
        try {
            return kind.apply(number.matches(NUMBER) ? new BigDecimal(number) : NONE);
        } catch (ArithmeticException | NumberFormatException noneOfItsKind) {
            return kind.apply(NONE);
        }
    }
}
