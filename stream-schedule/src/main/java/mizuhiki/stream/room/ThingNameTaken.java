package mizuhiki.stream.room;

import mizuhiki.shared.problem.Refusal;

/** There is one of this name already. */
final class ThingNameTaken extends Refusal {

    ThingNameTaken(String name) {
        super(Reason.CONFLICT, name);
    }
}
