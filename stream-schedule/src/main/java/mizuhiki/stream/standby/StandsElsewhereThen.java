package mizuhiki.stream.standby;

import mizuhiki.shared.problem.Refusal;

/** Whoever is to stand by has something else at that time. What it is, is theirs to tell. */
final class StandsElsewhereThen extends Refusal {

    StandsElsewhereThen() {
        super(Reason.CONFLICT);
    }
}
