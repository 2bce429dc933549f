package mizuhiki.catalog.comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mizuhiki.catalog.comment.Word.Kind;

/** Tells by what stands beside a number what it counts: 3番 is a label, 3個 are three pieces. */
final class NumberReading {

    private static final Pattern TIMES = Pattern.compile("[x×] *+([0-9]++)");
    private static final List<String> PIECES = List.of("ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ");

    private NumberReading() {}

    static Optional<Word> at(String text, int from) {
        return times(text, from).or(() -> pieces(text, from)).or(() -> number(text, from));
    }

    private static Optional<Word> times(String text, int from) {
        var times = TIMES.matcher(text).region(from, text.length());
        return times.lookingAt()
                ? Optional.of(quantity(Kind.QUANTITY, times.group(1), text, times.end()))
                : Optional.empty();
    }

    private static Optional<Word> pieces(String text, int from) {
        return PIECES.stream()
                .filter(pieces -> text.startsWith(pieces, from))
                .map(pieces -> new Word(Kind.QUANTITY, "" + (PIECES.indexOf(pieces) + 1), from + pieces.length()))
                .findFirst();
    }

    private static Optional<Word> number(String text, int from) {
        return Numeral.at(text, from).flatMap(number -> counted(number, text));
    }

    /** Kana that count nothing are no number. */
    private static Optional<Word> counted(Numeral number, String text) {
        var label = Word.label(number.digits(), text, number.end());
        if (label.end() > number.end()) {
            return Optional.of(isTheMost(label, text) ? Word.strange(label.end()) : label);
        }
        var kind = number.inKana() ? Kind.LIKELY_QUANTITY : Kind.QUANTITY;
        var quantity = quantity(kind, number.digits(), text, number.end());
        if (quantity.end() > number.end()) {
            return Optional.of(quantity);
        }
        return number.inKana() ? Optional.empty() : Optional.of(new Word(Kind.NUMBER, number.digits(), number.end()));
    }

    private static Word quantity(Kind kind, String digits, String text, int end) {
        var counter = Vocabulary.counterAt(text, text.startsWith(" ", end) ? end + 1 : end);
        return new Word(kind, Numeral.plain(digits), counter.orElse(end));
    }

    /** 一番ほしい is the first label, or what somebody wants most. */
    private static boolean isTheMost(Word label, String text) {
        return label.value().equals("1")
                && Vocabulary.wordAt(text, label.end())
                        .map(Vocabulary::kindOf)
                        .filter(Kind.WANT::equals)
                        .isPresent();
    }
}
