package mizuhiki.order.form;

import mizuhiki.shared.problem.Refusal;

/** An entry with this id says something else, or was withdrawn: a page was sent a second time. */
public final class EntryToldOtherwise extends Refusal {

    public EntryToldOtherwise() {
        super(Reason.CONFLICT);
    }
}
