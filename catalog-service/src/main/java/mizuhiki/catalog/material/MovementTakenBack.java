package mizuhiki.catalog.material;

import mizuhiki.shared.problem.Refusal;

/** A movement is taken back once. */
final class MovementTakenBack extends Refusal {

    MovementTakenBack() {
        super(Reason.CONFLICT);
    }
}
