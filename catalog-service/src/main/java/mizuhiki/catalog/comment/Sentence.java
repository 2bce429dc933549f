package mizuhiki.catalog.comment;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mizuhiki.catalog.comment.Word.Kind;

/** The words of one comment, in their order. */
record Sentence(List<Word> words) {

    static Sentence of(String comment, Labels labels) {
        var sentence = new Sentence(WordReading.of(comment, labels));
        return sentence.has(Kind.CHANGE) ? sentence.withUnwantedCancelled() : sentence;
    }

    boolean has(Kind first, Kind... more) {
        var kinds = EnumSet.of(first, more);
        return words.stream().map(Word::kind).anyMatch(kinds::contains);
    }

    Set<String> values(Kind first, Kind... more) {
        var kinds = EnumSet.of(first, more);
        return words.stream()
                .filter(word -> kinds.contains(word.kind()))
                .map(Word::value)
                .collect(toCollection(TreeSet::new));
    }

    long count(Kind kind) {
        return words.stream().filter(word -> word.kind() == kind).count();
    }

    Sentence afterLast(Kind kind) {
        var last = words.stream().map(Word::kind).toList().lastIndexOf(kind);
        return new Sentence(words.subList(last + 1, words.size()));
    }

    /** やっぱりいらない */
    private Sentence withUnwantedCancelled() {
        return new Sentence(words.stream()
                .map(word -> word.kind() == Kind.UNWANTED ? new Word(Kind.CANCEL, word.value(), word.end()) : word)
                .toList());
    }
}
