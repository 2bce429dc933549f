package mizuhiki.catalog.refusal;

import mizuhiki.shared.problem.Refusal;

/** What was sent from this page before says something else: the page was used a second time. */
public final class ToldOtherwise extends Refusal {

    public ToldOtherwise() {
        super(Reason.CONFLICT);
    }
}
