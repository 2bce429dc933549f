package mizuhiki.order.attendance;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import mizuhiki.order.attendance.StayUnclear.BreakTooLong;
import mizuhiki.order.attendance.StayUnclear.StayBackwards;
import mizuhiki.order.attendance.StayUnclear.StayContradictory;
import mizuhiki.order.attendance.StayUnclear.StayHalfTold;
import mizuhiki.order.attendance.StayUnclear.StayTooLong;
import org.jspecify.annotations.Nullable;

/** How long somebody was there on a day, told in minutes or by when they came and left. No minutes: they did not come. */
record Stay(
        int minutes, @Nullable LocalTime cameAt, @Nullable LocalTime leftAt, int breakMinutes) {

    static final int LONGEST = 16 * 60;

    /** Minutes beside times are fine where they say the same. */
    static Stay told(
            @Nullable Integer minutes,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable Integer breakMinutes) {
        if (from != null && until != null) {
            return between(minute(from), minute(until), breakMinutes == null ? 0 : breakMinutes)
                    .saying(minutes);
        }
        if (from != null || until != null || breakMinutes != null && breakMinutes > 0) {
            throw new StayHalfTold();
        }
        return lasting(minutes == null ? 0 : minutes);
    }

    private static Stay lasting(int minutes) {
        if (minutes > LONGEST) {
            throw new StayTooLong();
        }
        return new Stay(minutes, null, null, 0);
    }

    private static Stay between(LocalTime from, LocalTime until, int breakMinutes) {
        if (!from.isBefore(until)) {
            throw new StayBackwards();
        }
        int there = (int) Duration.between(from, until).toMinutes();
        if (there > LONGEST) {
            throw new StayTooLong();
        }
        if (breakMinutes >= there) {
            throw new BreakTooLong();
        }
        return new Stay(there - breakMinutes, from, until, breakMinutes);
    }

    private Stay saying(@Nullable Integer told) {
        if (told != null && told != minutes) {
            throw new StayContradictory(told, minutes);
        }
        return this;
    }

    private static LocalTime minute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
