package mizuhiki.order.task;

import mizuhiki.shared.problem.Refusal;

/** The stage has a kind of that name already, perhaps a retired one. */
final class TaskNameTaken extends Refusal {

    public TaskNameTaken(String name) {
        super(Reason.CONFLICT, name);
    }
}
