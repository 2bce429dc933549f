package mizuhiki.order.task;

import mizuhiki.shared.problem.Refusal;

/** Nobody does that any more, since a day. */
final class TaskRetired extends Refusal {

    public TaskRetired(String name) {
        super(Reason.CONFLICT, name);
    }
}
