package mizuhiki.order.attendance;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** What cannot be noted as somebody's day. */
abstract sealed class StayUnclear extends Refusal {

    private StayUnclear(Object... arguments) {
        super(Reason.INVALID, arguments);
    }

    /** A length of time that is no whole number of minutes between 0 and 16 hours. */
    static final class MinutesUnclear extends StayUnclear {

        MinutesUnclear(String written) {
            super(written);
        }
    }

    /** A time nobody can read. */
    static final class TimeUnclear extends StayUnclear {

        TimeUnclear(String written) {
            super(written);
        }
    }

    /** When they came but not when they left, or the other way round; a break or a home without any time. */
    static final class StayHalfTold extends StayUnclear {}

    /** They left before they came. */
    static final class StayBackwards extends StayUnclear {}

    /** More than 16 hours. */
    static final class StayTooLong extends StayUnclear {}

    /** The break covers all of the stay. */
    static final class BreakTooLong extends StayUnclear {}

    /** The minutes are others than the times make. */
    static final class StayContradictory extends StayUnclear {

        StayContradictory(int told, int reckoned) {
            super(told, reckoned);
        }
    }

    /** Nobody has come yet on a day that has not come yet. */
    static final class DayToCome extends StayUnclear {

        DayToCome(LocalDate day) {
            super(day);
        }
    }
}
