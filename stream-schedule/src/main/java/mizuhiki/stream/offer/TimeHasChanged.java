package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** A yes to a time the turn does not have any more: it is for another time than was seen. */
final class TimeHasChanged extends Refusal {

    TimeHasChanged() {
        super(Reason.CONFLICT);
    }
}
