package mizuhiki.stream.room;

import mizuhiki.shared.problem.Refusal;

/** At that time the room or the thing is needed; what for is not the business of whoever asks. */
final class ThingTakenPrivately extends Refusal {

    ThingTakenPrivately(Taken taken) {
        super(Reason.CONFLICT, taken.name(), taken.startsAt(), taken.until());
    }
}
