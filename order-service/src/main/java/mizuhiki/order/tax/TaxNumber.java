package mizuhiki.order.tax;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mizuhiki.order.form.Keyboard;

/** 登録番号: T and the 13 digits of a corporation, of which the first checks the others. */
final class TaxNumber {

    private static final Pattern FORM = Pattern.compile("T[1-9][0-9]{12}");
    private static final int DIGITS = 12;
    private static final int NINE = 9;

    private TaxNumber() {}

    /** However it was typed: wide, with dashes or spaces, without its T. */
    static String written(String typed) {
        var plain = Keyboard.plain(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return plain.matches("[0-9]+") ? "T" + plain : plain;
    }

    static boolean isOne(String number) {
        return FORM.matcher(number).matches() && digit(number, 1) == check(number);
    }

    /** 法人番号の指定等に関する省令 2条: from the right every second digit counts double. */
    private static int check(String number) {
        var sum = IntStream.range(0, DIGITS)
                .map(place -> digit(number, number.length() - 1 - place) * (place % 2 + 1))
                .sum();
        return NINE - sum % NINE;
    }

    private static int digit(String number, int at) {
        return Character.digit(number.charAt(at), 10);
    }
}
