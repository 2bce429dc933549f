package mizuhiki.catalog.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.catalog.comment.Understanding.Cancel;
import mizuhiki.catalog.comment.Understanding.Claim;
import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Nothing;

/** A show with the labels 1 to 60, B2 and A-3, in which 7 is being shown, or nothing. */
final class Show {

    static final List<String> LABELS = labels();

    private Show() {}

    static CommentGrammar showing7() {
        return new CommentGrammar(Labels.of(LABELS).pinning("7"));
    }

    static CommentGrammar showingNothing() {
        return new CommentGrammar(Labels.of(LABELS));
    }

    /** 3 ×1, cancel 3, cancel, nothing, ? SEVERAL_LABELS */
    static String inShort(Understanding understanding) {
        return switch (understanding) {
            case Claim(var label, var quantity) -> label + " ×" + quantity;
            case Cancel(var label) -> label == null ? "cancel" : "cancel " + label;
            case Nothing() -> "nothing";
            case NotUnderstood(var why) -> "? " + why;
        };
    }

    private static List<String> labels() {
        var labels = new ArrayList<>(
                IntStream.rangeClosed(1, 60).mapToObj(Integer::toString).toList());
        labels.addAll(List.of("B2", "A-3"));
        return List.copyOf(labels);
    }
}
