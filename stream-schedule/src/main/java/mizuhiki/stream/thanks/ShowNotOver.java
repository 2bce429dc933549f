package mizuhiki.stream.thanks;

import mizuhiki.shared.problem.Refusal;

/** Who took part is known only when the show is over. */
final class ShowNotOver extends Refusal {

    ShowNotOver() {
        super(Reason.CONFLICT);
    }
}
