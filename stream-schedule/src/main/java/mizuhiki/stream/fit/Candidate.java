package mizuhiki.stream.fit;

import java.util.Set;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.turn.Limits;
import org.jspecify.annotations.Nullable;

/** Somebody who might take a role on some day, with what they have said about themselves. */
public record Candidate(Set<Consent> agreesTo, Limits limits, Asked asked, Then then) {

    /**
     * What somebody has already: what they are asked for, or, for their own yes, what they said yes to.
     *
     * @param minutes on the day of the role
     * @param minutesThatWeek the day included
     * @param daysThatWeek the day included if there is something on it
     * @param pauseMinutes between the role and the nearest of theirs before or after it; null: there is none
     */
    public record Asked(
            int minutes,
            int minutesThatWeek,
            int daysThatWeek,
            @Nullable Integer pauseMinutes) {

        int daysWithThis() {
            return minutes > 0 ? daysThatWeek : daysThatWeek + 1;
        }
    }

    /**
     * What they have said about that show and that day.
     *
     * @param minutes they feel up to; null: as usual
     */
    public record Then(boolean cannot, @Nullable Integer minutes) {}

    /** Passes a role this person may be asked for; refuses any other, telling what would have to change, never why. */
    public RoleSlot askable(RoleSlot slot) {
        if (then.cannot()) {
            throw new CannotComeThen();
        }
        if (isOver(asked.minutes() + slot.minutes(), then.minutes())) {
            throw new DayIsFull();
        }
        return fit(slot);
    }

    /** The same for whoever says yes by themselves: that goes before what they said of the time. */
    public RoleSlot fit(RoleSlot slot) {
        agreeing(slot);
        if (isTooSeen(slot)) {
            throw new QuietRolesOnly();
        }
        if (overfillsDay(slot)) {
            throw new DayIsFull();
        }
        if (overfillsWeek(slot)) {
            throw new WeekIsFull();
        }
        if (isTooSoon()) {
            throw new RestTooShort();
        }
        return slot;
    }

    /** The same for whoever goes beyond their own limits knowingly. */
    public RoleSlot agreeing(RoleSlot slot) {
        if (!agreesTo.containsAll(slot.exposure().consents())) {
            throw new MissingConsent(slot.exposure());
        }
        return slot;
    }

    /** Whether it is more than they once said they want. Only they themselves may go beyond that. */
    public boolean isBeyondLimits(RoleSlot slot) {
        return isTooSeen(slot) || overfillsDay(slot) || overfillsWeek(slot) || isTooSoon();
    }

    private boolean isTooSeen(RoleSlot slot) {
        return limits.quietOnly() && slot.exposure() != Exposure.NONE;
    }

    private boolean overfillsDay(RoleSlot slot) {
        return isOver(asked.minutes() + slot.minutes(), limits.minutesADay());
    }

    private boolean overfillsWeek(RoleSlot slot) {
        return isOver(asked.minutesThatWeek() + slot.minutes(), limits.minutesAWeek())
                || isOver(asked.daysWithThis(), limits.daysAWeek());
    }

    private boolean isTooSoon() {
        return asked.pauseMinutes() != null
                && asked.pauseMinutes() < limits.rest().toMinutes();
    }

    private static boolean isOver(int much, @Nullable Integer enough) {
        return enough != null && much > enough;
    }
}
