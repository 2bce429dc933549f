package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** Since the pass the day or the week has become as full as the person wants; they can change that themselves. */
final class MoreThanYouWant extends Refusal {

    MoreThanYouWant() {
        super(Reason.CONFLICT);
    }
}
