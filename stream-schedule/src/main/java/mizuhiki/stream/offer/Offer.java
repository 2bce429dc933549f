package mizuhiki.stream.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.ShowState;
import mizuhiki.stream.turn.Span;
import org.jspecify.annotations.Nullable;

/**
 * A role one person is asked for, as they see it.
 *
 * @param startsAt when their turn comes; the show may have begun before
 * @param toldStartsAt when it was to come as they knew it, where it has moved since; an answer settles it
 * @param stopped they no longer agree to what the role shows of them: it is theirs no more, at once
 * @param beyondLimits a yes to it would be more than they once said they want; they may say it all the same
 */
record Offer(
        UUID id,
        UUID showId,
        UUID slotId,
        String title,
        Instant showStartsAt,
        Instant startsAt,
        Instant endsAt,
        String role,
        Exposure exposure,
        int minutes,
        @Nullable String reason,
        Answer state,
        ShowState showState,
        @Nullable Instant toldStartsAt,
        @Nullable Instant toldEndsAt,
        boolean stopped,
        boolean beyondLimits) {

    /** The same, as far as the person agrees. */
    Offer given(Set<Consent> agreed) {
        var missing = state != Answer.PASSED && !agreed.containsAll(exposure.consents());
        return with(missing, beyondLimits);
    }

    Offer beyondLimits(boolean beyond) {
        return with(stopped, beyond);
    }

    private Offer with(boolean stopped, boolean beyondLimits) {
        return new Offer(
                id,
                showId,
                slotId,
                title,
                showStartsAt,
                startsAt,
                endsAt,
                role,
                exposure,
                minutes,
                reason,
                state,
                showState,
                toldStartsAt,
                toldEndsAt,
                stopped,
                beyondLimits);
    }

    /** That of the show, which may run past midnight. */
    LocalDate day() {
        return Moment.dayOf(showStartsAt);
    }

    Span turn() {
        return new Span(id, startsAt, endsAt);
    }

    boolean isOn(LocalDate day) {
        return day().equals(day);
    }

    public boolean moved() {
        return toldStartsAt != null
                && toldEndsAt != null
                && !passed()
                && !(toldStartsAt.equals(startsAt) && toldEndsAt.equals(endsAt));
    }

    public @Nullable LocalTime toldEndTime() {
        return toldEndsAt == null ? null : Moment.timeOf(toldEndsAt);
    }

    public LocalTime startTime() {
        return Moment.timeOf(startsAt);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }

    /** Until the show is on air everybody may change their mind. */
    public boolean changeable() {
        return showState.isPlanned();
    }

    public boolean open() {
        return state == Answer.OFFERED && !stopped;
    }

    /** Nothing was said to it yet, and something still can be. */
    boolean awaited() {
        return open() && changeable();
    }

    /** Until then there may be a yes to it. */
    boolean asks() {
        return changeable() && (open() || passed());
    }

    /** Somebody who knew of it has to be asked again. */
    boolean askedAgain() {
        return awaited() && moved();
    }

    public boolean accepted() {
        return state == Answer.ACCEPTED && !stopped;
    }

    /** It is still theirs, at a time they were not told of before. */
    public boolean keptWithNewTime() {
        return accepted() && moved();
    }

    public boolean passed() {
        return state == Answer.PASSED;
    }
}
