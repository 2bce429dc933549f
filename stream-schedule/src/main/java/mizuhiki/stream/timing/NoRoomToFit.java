package mizuhiki.stream.timing;

import mizuhiki.shared.problem.Refusal;

/** The rest of the show fits already, or cannot be made to by shortening what is in it. */
final class NoRoomToFit extends Refusal {

    NoRoomToFit() {
        super(Reason.CONFLICT);
    }
}
