package mizuhiki.catalog.material;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;

/** Why something about a material cannot be written down. */
abstract sealed class Unwritten extends Refusal {

    private Unwritten(Reason reason, Object... arguments) {
        super(reason, arguments);
    }

    /** More was to leave than is left; so it is, too, when something is taken back that was used since. */
    static final class MaterialTooLittle extends Unwritten {

        MaterialTooLittle() {
            super(Reason.CONFLICT);
        }
    }

    /** Something was written down while somebody counted. */
    static final class MaterialMovedMeanwhile extends Unwritten {

        MaterialMovedMeanwhile() {
            super(Reason.CONFLICT);
        }
    }

    /** A movement is taken back once. */
    static final class MovementTakenBack extends Unwritten {

        MovementTakenBack() {
            super(Reason.CONFLICT);
        }
    }

    /** What was typed is no day. */
    static final class MaterialDayUnreadable extends Unwritten {

        MaterialDayUnreadable() {
            super(Reason.INVALID);
        }
    }

    /** It is written down when it has happened. */
    static final class MaterialDayToCome extends Unwritten {

        MaterialDayToCome(LocalDate day) {
            super(Reason.INVALID, day);
        }
    }

    /** What was counted or taken back since knew nothing of it. */
    static final class MaterialDayTooEarly extends Unwritten {

        MaterialDayTooEarly(LocalDate earliest) {
            super(Reason.CONFLICT, earliest);
        }
    }

    /** On some day since then, less than nothing would have been left. */
    static final class MaterialNotThereYet extends Unwritten {

        MaterialNotThereYet(LocalDate day) {
            super(Reason.CONFLICT, day);
        }
    }
}
