package mizuhiki.order.task;

import mizuhiki.shared.problem.Refusal;

/** The usual kind of a stage cannot be retired before another one takes its place. */
final class UsualTaskStays extends Refusal {

    public UsualTaskStays(String name) {
        super(Reason.CONFLICT, name);
    }
}
