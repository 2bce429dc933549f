package mizuhiki.catalog.comment;

import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Why;
import mizuhiki.catalog.comment.Word.Kind;

/** Understands comments against the labels of a show; the same comment always in the same way. */
public record CommentGrammar(Labels labels) {

    /** In characters, as the large platforms limit a comment. */
    public static final int LENGTH_MAX = 200;

    public Understanding understand(String comment) {
        var text = comment.strip();
        if (text.codePointCount(0, text.length()) > LENGTH_MAX) {
            return new NotUnderstood(Why.TOO_LONG);
        }
        var sentence = Sentence.of(text, labels);
        return sentence.has(Kind.CANCEL)
                ? new Cancelling(sentence, labels).understood()
                : new Claiming(sentence, labels).understood();
    }
}
