package mizuhiki.stream.show;

import mizuhiki.shared.problem.Refusal;

/** Somebody in this show has another show at the new time. */
final class CrewBusyThen extends Refusal {

    CrewBusyThen() {
        super(Reason.CONFLICT);
    }
}
