package mizuhiki.order.proposal;

import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.web.text.Sentence;

/** A month goes from proposed over closed to paid, and leaves out no step. */
public final class CloseStepNotPossible extends Refusal {

    CloseStepNotPossible(CloseState from, CloseState to) {
        super(Reason.CONFLICT, Sentence.of("close.state." + from), Sentence.of("close.state." + to));
    }
}
