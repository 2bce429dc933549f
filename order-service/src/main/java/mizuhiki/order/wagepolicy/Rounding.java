package mizuhiki.order.wagepolicy;

import mizuhiki.shared.money.Yen;

/** How fractions of a yen are rounded: each day or the month, which way, and to how many yen. */
public record Rounding(Scope scope, Mode mode, int unit) {

    public enum Scope {
        DAY,
        MONTH
    }

    public enum Mode {
        HALF_UP,
        FLOOR,
        CEILING
    }

    public Yen round(long numerator, long denominator) {
        long parts = Math.multiplyExact(denominator, unit);
        return Yen.of(Math.multiplyExact(units(numerator, parts), unit));
    }

    private long units(long numerator, long parts) {
        return switch (mode) {
            case HALF_UP -> Math.floorDiv(Math.addExact(Math.multiplyExact(2, numerator), parts), 2 * parts);
            case FLOOR -> Math.floorDiv(numerator, parts);
            case CEILING -> Math.ceilDiv(numerator, parts);
        };
    }
}
