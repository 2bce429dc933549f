package mizuhiki.catalog.comment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Why;
import org.jspecify.annotations.Nullable;

/** The labels on the run sheet of a show, and which of them is being shown. */
public final class Labels {

    private static final Pattern CODE = Pattern.compile("[0-9a-z]{1,12}+(?:-[0-9a-z]{1,12}+){0,3}+");
    private static final Pattern SIGNED = Pattern.compile("([a-z]++|#|なんば|番号|品番)([-. ]{0,3}+)([0-9]++)");
    private static final Set<String> NUMBER_SIGNS = Set.of("no", "#", "なんば", "番号", "品番");

    private final Map<String, Set<String>> bySpelling;
    private final List<String> names;
    private final @Nullable String pinned;

    private Labels(Map<String, Set<String>> bySpelling, @Nullable String pinned) {
        this.bySpelling = bySpelling;
        this.names = bySpelling.keySet().stream()
                .filter(spelling -> !CODE.matcher(spelling).matches())
                .toList();
        this.pinned = pinned;
    }

    public static Labels of(Collection<String> labels) {
        var bySpelling = new TreeMap<String, Set<String>>();
        for (var label : labels) {
            bySpelling
                    .computeIfAbsent(Spelling.ofLabel(label), spelling -> new TreeSet<>())
                    .add(label);
        }
        bySpelling.remove("");
        return new Labels(bySpelling, null);
    }

    /** The same labels while this one is being shown; null while none is. */
    public Labels pinning(@Nullable String label) {
        return new Labels(bySpelling, label);
    }

    /** Labels that people write alike, such as B2 and B-2, cannot be told apart. */
    Understanding only(Set<String> spellings, Function<String, Understanding> then) {
        if (spellings.size() > 1) {
            return new NotUnderstood(Why.SEVERAL_LABELS);
        }
        var labels = bySpelling.getOrDefault(spellings.iterator().next(), Set.of());
        return switch (labels.size()) {
            case 0 -> new NotUnderstood(Why.NO_SUCH_LABEL);
            case 1 -> then.apply(labels.iterator().next());
            default -> new NotUnderstood(Why.SEVERAL_LABELS);
        };
    }

    Understanding shown(Function<String, Understanding> then) {
        return pinned == null ? new NotUnderstood(Why.WHICH_LABEL) : then.apply(pinned);
    }

    boolean isShown(String label) {
        return label.equals(pinned);
    }

    boolean has(String spelling) {
        return bySpelling.containsKey(spelling);
    }

    /** The label written here, unless it is a number: that may be a quantity or a price as well. */
    Optional<Word> labelAt(String text, int from) {
        return codeAt(text, from).or(() -> nameAt(text, from)).or(() -> signedAt(text, from));
    }

    private Optional<Word> codeAt(String text, int from) {
        var code = CODE.matcher(text).region(from, text.length());
        return (code.lookingAt() ? Optional.of(Spelling.joined(code.group())) : Optional.<String>empty())
                .filter(spelling -> has(spelling) && !spelling.matches("[0-9]+"))
                .map(spelling -> Word.label(spelling, text, code.end()));
    }

    /** A label may be a word: 赤. */
    private Optional<Word> nameAt(String text, int from) {
        return names.stream()
                .filter(name -> text.startsWith(name, from))
                .max(Comparator.comparing(String::length))
                .map(name -> Word.label(name, text, from + name.length()));
    }

    /** No.3, b 2, and what looks like a label, so that staff see it. */
    private Optional<Word> signedAt(String text, int from) {
        var signed = SIGNED.matcher(text).region(from, text.length());
        if (!signed.lookingAt()) {
            return Optional.empty();
        }
        var digits = Numeral.plain(signed.group(3));
        var spelling = signed.group(1) + digits;
        if (has(spelling) || looksLikeALabel(signed)) {
            return Optional.of(Word.label(spelling, text, signed.end()));
        }
        return NUMBER_SIGNS.contains(signed.group(1))
                ? Optional.of(Word.label(digits, text, signed.end()))
                : Optional.empty();
    }

    /** x2 says how many. */
    private static boolean looksLikeALabel(Matcher signed) {
        var letters = signed.group(1);
        return letters.matches("[a-wyz]") && !signed.group(2).contains(" ") && !Vocabulary.has(letters);
    }
}
