package mizuhiki.stream.timing;

import mizuhiki.shared.problem.Refusal;

/** A piece is begun by pinning it on the floor, so that viewers see it, too. */
final class PieceIsPinned extends Refusal {

    PieceIsPinned() {
        super(Reason.CONFLICT);
    }
}
