package mizuhiki.order.daily;

import mizuhiki.shared.problem.Refusal;

/** An entry with this id says something else, or was withdrawn: a page was sent a second time. */
final class EntryToldOtherwise extends Refusal {

    EntryToldOtherwise() {
        super(Reason.CONFLICT);
    }
}
