package mizuhiki.stream.offer;

import mizuhiki.shared.problem.Refusal;

/** The role shows something of the person they have not agreed to; they can change that themselves. */
final class ConsentNeededFirst extends Refusal {

    ConsentNeededFirst() {
        super(Reason.CONFLICT);
    }
}
