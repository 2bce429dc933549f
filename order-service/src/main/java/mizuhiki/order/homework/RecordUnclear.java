package mizuhiki.order.homework;

import mizuhiki.shared.problem.Refusal;

/** What cannot be put on record about working at home. */
abstract sealed class RecordUnclear extends Refusal {

    private RecordUnclear() {
        super(Reason.INVALID);
    }

    /** A contact without its time. */
    static final class ContactTimeMissing extends RecordUnclear {}

    /** Nobody is contacted by coming in, or evaluated by letter. */
    static final class MeansUnfit extends RecordUnclear {}

    /** Goals are evaluated in person. */
    static final class MeetingNeeded extends RecordUnclear {}

    /** It is put on record when it has happened. */
    static final class NotHappenedYet extends RecordUnclear {}
}
