package mizuhiki.catalog.chat;

import mizuhiki.catalog.chat.Heard.Outcome;
import mizuhiki.catalog.chat.Heard.Reading;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What becomes of a comment that comes in. */
sealed interface Taken {

    /**
     * @param refusal as it is told at once; later only its name is known
     * @param position in the order in which the server received what is kept
     */
    record Kept(Heard heard, @Nullable Refusal refusal, long position) implements Taken {

        static Kept of(Listening.Told told, long position) {
            return new Kept(told.heard(), told.refusal(), position);
        }

        /** Whether there is no page to go on to that would say what came of it. */
        boolean wantsAWord() {
            return heard.reading() == Reading.NOT_UNDERSTOOD
                    || heard.outcome() == Outcome.REFUSED
                    || heard.outcome() == Outcome.CANCELLED;
        }

        Sentence title() {
            if (refusal != null) {
                return Sentence.of("problem." + refusal.slug() + ".title");
            }
            return Sentence.of(heard.why() == null ? "stock.comment.given-back.title" : "stock.comment.NOT_UNDERSTOOD");
        }

        Sentence word() {
            if (refusal != null) {
                return Sentence.of(refusal);
            }
            return Sentence.of(heard.why() == null ? "stock.comment.given-back" : "stock.comment.why." + heard.why());
        }
    }

    /** Its show is not on, or not known. */
    record TurnedAway(Refusal reason) implements Taken {}
}
