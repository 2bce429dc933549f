package mizuhiki.order.question;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** It was answered or taken back meanwhile. */
final class QuestionClosed extends Refusal {

    private static final long serialVersionUID = 1;

    QuestionClosed(UUID questionId) {
        super(Reason.CONFLICT, questionId);
    }
}
