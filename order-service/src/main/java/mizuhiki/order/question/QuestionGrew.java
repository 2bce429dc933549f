package mizuhiki.order.question;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** Its member wrote more while somebody answered. */
final class QuestionGrew extends Refusal {

    private static final long serialVersionUID = 1;

    QuestionGrew(UUID questionId) {
        super(Reason.CONFLICT, questionId);
    }
}
