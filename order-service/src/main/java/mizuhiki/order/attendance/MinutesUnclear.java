package mizuhiki.order.attendance;

import mizuhiki.shared.problem.Refusal;

/** A length of time that is no whole number of minutes between 0 and 16 hours. */
final class MinutesUnclear extends Refusal {

    public MinutesUnclear(String written) {
        super(Reason.INVALID, written);
    }
}
