package mizuhiki.stream.cue;

import mizuhiki.shared.problem.Refusal;

/** Two cues for the same role in the same segment. */
final class CueTwice extends Refusal {

    CueTwice(String role) {
        super(Reason.INVALID, role);
    }
}
