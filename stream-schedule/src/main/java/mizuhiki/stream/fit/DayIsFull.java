package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** With this role the person would be asked for more of the day than they have agreed to. */
public final class DayIsFull extends Refusal {

    DayIsFull() {
        super(Reason.CONFLICT);
    }
}
