package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** The day or the week would become fuller than the person wants; a yes goes beyond that where they have seen it. */
final class MoreThanYouWant extends Refusal {

    MoreThanYouWant() {
        super(Reason.CONFLICT);
    }
}
