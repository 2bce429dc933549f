package mizuhiki.stream.rundown;

import mizuhiki.shared.problem.Refusal;

/** A piece is put on the run sheet as a product; nothing else becomes one, and it becomes nothing else. */
final class PiecesComeFromRunSheet extends Refusal {

    PiecesComeFromRunSheet() {
        super(Reason.CONFLICT);
    }
}
