package mizuhiki.stream.show;

import mizuhiki.shared.problem.Refusal;

/** Only a show that is on air can do this. */
final class ShowNotOnAir extends Refusal {

    ShowNotOnAir() {
        super(Reason.CONFLICT);
    }
}
