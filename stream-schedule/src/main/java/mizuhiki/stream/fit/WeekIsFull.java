package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** With this role the person would be asked for more of the week than they have agreed to. */
public final class WeekIsFull extends Refusal {

    WeekIsFull() {
        super(Reason.CONFLICT);
    }
}
