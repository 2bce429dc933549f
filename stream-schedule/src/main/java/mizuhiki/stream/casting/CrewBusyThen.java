package mizuhiki.stream.casting;

import mizuhiki.shared.problem.Refusal;

/** Somebody asked for this show has something else at the new time. What it is, is theirs to tell. */
final class CrewBusyThen extends Refusal {

    CrewBusyThen(String names) {
        super(Reason.CONFLICT, names);
    }
}
