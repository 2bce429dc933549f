package mizuhiki.catalog.comment;

import static mizuhiki.catalog.comment.Word.Kind.ALL;
import static mizuhiki.catalog.comment.Word.Kind.ASK;
import static mizuhiki.catalog.comment.Word.Kind.CHANGE;
import static mizuhiki.catalog.comment.Word.Kind.LABEL;
import static mizuhiki.catalog.comment.Word.Kind.LIKELY_QUANTITY;
import static mizuhiki.catalog.comment.Word.Kind.LINK;
import static mizuhiki.catalog.comment.Word.Kind.NEGATION;
import static mizuhiki.catalog.comment.Word.Kind.NUMBER;
import static mizuhiki.catalog.comment.Word.Kind.PLEASE;
import static mizuhiki.catalog.comment.Word.Kind.QUANTITY;
import static mizuhiki.catalog.comment.Word.Kind.QUESTION;
import static mizuhiki.catalog.comment.Word.Kind.SORRY;
import static mizuhiki.catalog.comment.Word.Kind.STRANGE;
import static mizuhiki.catalog.comment.Word.Kind.THANKS;
import static mizuhiki.catalog.comment.Word.Kind.THIS;
import static mizuhiki.catalog.comment.Word.Kind.UNWANTED;
import static mizuhiki.catalog.comment.Word.Kind.WANT;

import java.util.Set;
import java.util.regex.Pattern;
import mizuhiki.catalog.comment.Understanding.Claim;
import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Nothing;
import mizuhiki.catalog.comment.Understanding.Why;

/** A comment that may claim. */
record Claiming(Sentence sentence, Labels labels) {

    private static final int QUANTITY_DIGITS_MAX = 3;

    /** A price, a year, or applause (888). */
    private static final Pattern JUST_A_NUMBER = Pattern.compile("[0-9]{4,}|8{2,}");

    Understanding understood() {
        if (sentence.has(QUESTION)) {
            return talkUnless(asks(), Why.QUESTION);
        }
        if (sentence.has(UNWANTED, NEGATION)) {
            return talkUnless(isAboutAPiece(), Why.NOT_WANTED);
        }
        if (sentence.has(STRANGE, ALL)) {
            return talkUnless(asksForAPiece(), Why.UNCLEAR);
        }
        var named = sentence.values(LABEL, NUMBER);
        return named.isEmpty() ? claimOfShown() : claimOf(named);
    }

    private boolean asks() {
        return sentence.has(ASK, WANT, PLEASE);
    }

    /** もう一度説明をお願いします asks for no piece. */
    private boolean asksForAPiece() {
        return sentence.has(ASK, WANT)
                || sentence.has(PLEASE) && sentence.has(LABEL, NUMBER, QUANTITY, LIKELY_QUANTITY, THIS);
    }

    private boolean isAboutAPiece() {
        return asks() || sentence.has(LABEL) || !sentence.has(STRANGE) && sentence.has(NUMBER, THIS);
    }

    private Understanding claimOfShown() {
        if (!asks() && (sentence.has(LINK, THANKS, SORRY, CHANGE) || !sentence.has(QUANTITY))) {
            return new Nothing();
        }
        if (sentence.count(THIS) > 1) {
            return new NotUnderstood(Why.UNCLEAR);
        }
        return asksForAPiece() || sentence.has(QUANTITY)
                ? labels.shown(this::claim)
                : new NotUnderstood(Why.WHICH_LABEL);
    }

    private Understanding claimOf(Set<String> named) {
        if (!asks() && isTalkAbout(named)) {
            return new Nothing();
        }
        if (named.size() == 1 && isUnfinished()) {
            return new NotUnderstood(Why.UNCLEAR);
        }
        return labels.only(named, this::claimUnlessAnotherIsShown);
    }

    private boolean isTalkAbout(Set<String> named) {
        return sentence.has(THANKS)
                || !sentence.has(LABEL)
                        && (sentence.has(LINK, THIS) || named.stream().allMatch(this::isJustANumber));
    }

    private boolean isJustANumber(String spelling) {
        return JUST_A_NUMBER.matcher(spelling).matches() && !labels.has(spelling);
    }

    /** 3番は…, or 3番 3, where the second may say how many. */
    private boolean isUnfinished() {
        return !asks() && sentence.has(LINK, THIS, SORRY, CHANGE)
                || sentence.count(NUMBER) > (sentence.has(LABEL) ? 0 : 1);
    }

    private Understanding claimUnlessAnotherIsShown(String label) {
        return sentence.has(THIS) && !labels.isShown(label) ? new NotUnderstood(Why.SEVERAL_LABELS) : claim(label);
    }

    private Understanding claim(String label) {
        var quantities = sentence.values(QUANTITY, LIKELY_QUANTITY);
        if (quantities.size() > 1) {
            return new NotUnderstood(Why.UNCLEAR);
        }
        var digits = quantities.isEmpty() ? "1" : quantities.iterator().next();
        return digits.equals("0") || digits.length() > QUANTITY_DIGITS_MAX
                ? new NotUnderstood(Why.QUANTITY_OUT_OF_RANGE)
                : new Claim(label, Integer.parseInt(digits));
    }

    private static Understanding talkUnless(boolean forStaff, Why why) {
        return forStaff ? new NotUnderstood(why) : new Nothing();
    }
}
