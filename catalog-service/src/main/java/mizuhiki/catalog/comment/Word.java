package mizuhiki.catalog.comment;

import java.util.regex.Pattern;

/**
 * A word of a comment, as far as it matters here.
 *
 * @param value the spelling of a label, or a number in digits
 * @param end where in the comment it ends
 */
record Word(Kind kind, String value, int end) {

    private static final Pattern BAN = Pattern.compile(" *+(?:番|ばん)");

    enum Kind {
        LABEL,
        /** A number by itself: a label, if it is the only one. */
        NUMBER,
        QUANTITY,
        /** Kana that can be something else: にこ is two pieces, or a smile. */
        LIKELY_QUANTITY,
        ASK,
        WANT,
        /** Asks for something that must be named beside it. */
        PLEASE,
        CANCEL,
        /** With CHANGE a cancel. */
        UNWANTED,
        NEGATION,
        CHANGE,
        THIS,
        ALL,
        QUESTION,
        THANKS,
        SORRY,
        LAUGHTER,
        /** Makes no sentence without asking: 3番は, あと2個. */
        LINK,
        FILLER,
        STRANGE
    }

    /** 番 belongs to the label before it. */
    static Word label(String spelling, String text, int end) {
        var ban = BAN.matcher(text).region(end, text.length());
        return new Word(Kind.LABEL, spelling, ban.lookingAt() ? ban.end() : end);
    }

    static Word strange(int end) {
        return new Word(Kind.STRANGE, "", end);
    }
}
