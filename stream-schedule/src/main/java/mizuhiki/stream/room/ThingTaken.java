package mizuhiki.stream.room;

import mizuhiki.shared.problem.Refusal;

/** At that time the room or the thing is needed for something else, which is named. */
final class ThingTaken extends Refusal {

    ThingTaken(Taken taken, String usedFor) {
        super(Reason.CONFLICT, taken.name(), taken.startsAt(), taken.until(), usedFor);
    }
}
