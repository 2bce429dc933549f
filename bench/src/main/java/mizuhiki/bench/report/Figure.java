package mizuhiki.bench.report;

import java.util.Locale;

/** One number by which runs are compared. */
record Figure(String name, double value, String unit) {

    String line() {
        return "figure %s %s %s".formatted(name, number(value), unit);
    }

    /** Three digits that count; whole numbers stay whole. */
    static String number(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        var size = Math.abs(value);
        var decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
