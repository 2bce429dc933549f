package mizuhiki.catalog.comment;

import static mizuhiki.catalog.comment.Word.Kind.ASK;
import static mizuhiki.catalog.comment.Word.Kind.CANCEL;
import static mizuhiki.catalog.comment.Word.Kind.CHANGE;
import static mizuhiki.catalog.comment.Word.Kind.LABEL;
import static mizuhiki.catalog.comment.Word.Kind.LAUGHTER;
import static mizuhiki.catalog.comment.Word.Kind.LIKELY_QUANTITY;
import static mizuhiki.catalog.comment.Word.Kind.LINK;
import static mizuhiki.catalog.comment.Word.Kind.NEGATION;
import static mizuhiki.catalog.comment.Word.Kind.NUMBER;
import static mizuhiki.catalog.comment.Word.Kind.PLEASE;
import static mizuhiki.catalog.comment.Word.Kind.QUANTITY;
import static mizuhiki.catalog.comment.Word.Kind.QUESTION;
import static mizuhiki.catalog.comment.Word.Kind.STRANGE;
import static mizuhiki.catalog.comment.Word.Kind.THANKS;
import static mizuhiki.catalog.comment.Word.Kind.THIS;
import static mizuhiki.catalog.comment.Word.Kind.UNWANTED;
import static mizuhiki.catalog.comment.Word.Kind.WANT;

import mizuhiki.catalog.comment.Understanding.Cancel;
import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Why;

/** A comment that says cancel. */
record Cancelling(Sentence sentence, Labels labels) {

    Understanding understood() {
        if (sentence.has(QUESTION)) {
            return new NotUnderstood(Why.QUESTION);
        }
        if (sentence.has(STRANGE) || goesOn(sentence.afterLast(CANCEL))) {
            return new NotUnderstood(Why.UNCLEAR);
        }
        if (sentence.has(QUANTITY, LIKELY_QUANTITY)) {
            return new NotUnderstood(Why.PART_OF_A_CLAIM);
        }
        return cancel();
    }

    /** キャンセルしません, キャンセルありがとう, キャンセルの3番ください: the cancel is not what it is about. */
    private static boolean goesOn(Sentence after) {
        return after.has(ASK, WANT, UNWANTED, NEGATION, CHANGE, THANKS, LAUGHTER, LINK)
                || after.has(PLEASE) && after.has(LABEL, NUMBER, THIS);
    }

    private Understanding cancel() {
        var named = sentence.values(LABEL, NUMBER);
        if (!named.isEmpty()) {
            return labels.only(named, Cancel::new);
        }
        return sentence.has(THIS) ? labels.shown(Cancel::new) : new Cancel(null);
    }
}
