package mizuhiki.order.comeback;

import mizuhiki.shared.problem.Refusal;

/** Whoever was not paid through a file got their wage another way: had the file paid them too, they would have it twice. */
final class WageGivenSince extends Refusal {

    WageGivenSince() {
        super(Reason.CONFLICT);
    }
}
