package mizuhiki.stream.talk;

import mizuhiki.shared.problem.Refusal;

/** One of the two is taken at that time. Who, and by what, is not told. */
final class TalkOverlaps extends Refusal {

    TalkOverlaps() {
        super(Reason.CONFLICT);
    }
}
