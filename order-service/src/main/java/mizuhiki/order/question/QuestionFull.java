package mizuhiki.order.question;

import mizuhiki.shared.problem.Refusal;

/** So much was added while nobody answered that no more fits. */
final class QuestionFull extends Refusal {

    private static final long serialVersionUID = 1;

    QuestionFull() {
        super(Reason.CONFLICT);
    }
}
