package mizuhiki.order.proposal;

import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;

/** A month goes from proposed over closed to paid, and leaves out no step. */
public final class CloseStepNotPossible extends Refusal {

    private final boolean done;

    CloseStepNotPossible(CloseState from, CloseState to) {
        super(Reason.CONFLICT, Sentence.of("close.state." + from), Sentence.of("close.state." + to));
        done = from == to;
    }

    /** The month stands there already: a tap may come double. */
    public boolean isDone() {
        return done;
    }
}
