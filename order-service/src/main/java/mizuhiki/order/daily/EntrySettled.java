package mizuhiki.order.daily;

import mizuhiki.shared.problem.Refusal;

/** Somebody has confirmed the entry or withdrawn it: what is decided once stays. */
public final class EntrySettled extends Refusal {

    public EntrySettled() {
        super(Reason.CONFLICT);
    }
}
