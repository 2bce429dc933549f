package mizuhiki.catalog.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mizuhiki.catalog.comment.Word.Kind;

/** Reads a comment word by word. What makes no word is strange. */
final class WordReading {

    private static final Pattern SPACE = Pattern.compile("[ ,、]*+");
    private static final Pattern UNREADABLE = Pattern.compile("[a-z]++|.");

    private final String text;
    private final Labels labels;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private WordReading(String text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    static List<Word> of(String comment, Labels labels) {
        return new WordReading(Spelling.of(comment), labels).read();
    }

    private List<Word> read() {
        for (at = after(SPACE, 0);
                at < text.length();
                at = after(SPACE, words.getLast().end())) {
            var word = next();
            if (word.kind() == Kind.STRANGE && follows(Kind.NUMBER)) {
                words.removeLast(); // 一度, 20歳: a measure is no label
            }
            words.add(word);
        }
        return words;
    }

    private Word next() {
        return labels.labelAt(text, at)
                .or(this::number)
                .or(this::known)
                .orElseGet(() -> Word.strange(after(UNREADABLE, at)));
    }

    /** In the middle of something strange, kana are no number: おじさんばんざい. */
    private Optional<Word> number() {
        var isInAWord = follows(Kind.STRANGE) && Numeral.isKana(text.charAt(at));
        return isInAWord ? Optional.empty() : NumberReading.at(text, at);
    }

    private Optional<Word> known() {
        return Vocabulary.wordAt(text, at).filter(this::meansItself).map(this::known);
    }

    private Word known(String word) {
        var kind = Vocabulary.kindOf(word);
        var end = at + word.length();
        return isAskingForAnAct(kind) || goesOn(kind, word) ? Word.strange(end) : new Word(kind, word, end);
    }

    private boolean meansItself(String word) {
        return Vocabulary.kindOf(word) == Kind.QUESTION
                ? word.equals("?") || isLast(at + word.length())
                : !Vocabulary.standsFree(word) || !follows(Kind.STRANGE);
    }

    private boolean isLast(int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }

    /** 見せてください, 選んでほしい */
    private boolean isAskingForAnAct(Kind kind) {
        var before = text.substring(0, at).strip();
        return (kind == Kind.ASK || kind == Kind.WANT)
                && (before.endsWith("て") || before.endsWith("んで") || before.endsWith("いで"));
    }

    /** ほしいが, 買うと; but 買うよ is said. */
    private boolean goesOn(Kind kind, String word) {
        return kind == Kind.LINK
                && (follows(Kind.ASK) || follows(Kind.WANT))
                && !Set.of("よ", "ね", "の").contains(word);
    }

    /** With nothing in between. */
    private boolean follows(Kind kind) {
        return !words.isEmpty()
                && words.getLast().kind() == kind
                && words.getLast().end() == at;
    }

    private int after(Pattern pattern, int from) {
        var matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : from + 1;
    }
}
