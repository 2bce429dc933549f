package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** What is written on the own page comes in by itself; whoever types it in would buy for a browser nobody knows. */
public final class WrittenHere extends Refusal {

    public WrittenHere() {
        super(Reason.INVALID);
    }
}
