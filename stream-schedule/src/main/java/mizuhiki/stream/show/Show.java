package mizuhiki.stream.show;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.platform.Platform;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One live show, planned or past.
 *
 * <p>The planned time may change until it is on air; the time it really took is kept beside it and never changes.
 */
@Table(schema = "streams", name = "show")
public record Show(
        @Id UUID id,
        String title,
        Platform platform,
        @Nullable String watchUrl,
        Instant startsAt,
        Instant endsAt,
        ShowState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant goesOnUntil,
        int keptMinutesBefore,
        @org.springframework.data.annotation.Version int version) {

    static final int KEPT_MINUTES_BEFORE = 30;

    /** Shows run over; so long after the planned end nobody seems to think of it any more. */
    private static final Duration LEFT_OPEN = Duration.ofHours(1);

    static Show planned(UUID id, ShowPlan plan) {
        return new Show(
                        id,
                        plan.title(),
                        plan.platform(),
                        plan.watchUrl(),
                        plan.startsAt(),
                        plan.endsAt(),
                        ShowState.DRAFT,
                        null,
                        null,
                        null,
                        KEPT_MINUTES_BEFORE,
                        0)
                .change(plan);
    }

    boolean isAsIn(ShowPlan plan) {
        return state.isPlanned() && equals(change(plan));
    }

    Show change(ShowPlan plan) {
        stillPlanned();
        return new Show(
                id,
                plan.title(),
                plan.platform(),
                plan.watchUrl(),
                plan.startsAt(),
                plan.endsAt(),
                state,
                null,
                null,
                null,
                Objects.requireNonNullElse(plan.keptMinutesBefore(), keptMinutesBefore),
                version);
    }

    public Show become(ShowState next) {
        if (!state.mayBecome(next)) {
            throw new ShowStateRefused(state, next);
        }
        return at(next, startedAt, endedAt, goesOnUntil);
    }

    public Show start(Instant now) {
        return become(ShowState.ON_AIR).at(ShowState.ON_AIR, now, null, null);
    }

    /** It takes so much longer than now, or as long as was said before; the plan its people agreed to stays. */
    public Show goOn(int minutes, Instant now) {
        var until = now.plus(Duration.ofMinutes(minutes));
        return onAir().at(state, startedAt, null, until.isBefore(expectedUntil()) ? goesOnUntil : until);
    }

    public Show end(Instant now) {
        return become(ShowState.ENDED).at(ShowState.ENDED, startedAt, now, goesOnUntil);
    }

    /** Refuses when somebody else changed it since the caller looked. */
    public Show expect(Version seen) {
        seen.check(version);
        return this;
    }

    public Show stillPlanned() {
        if (!state.isPlanned()) {
            throw new ShowNotPlanned(state);
        }
        return this;
    }

    /** While it is on air its run sheet may still change. */
    public Show notOver() {
        return state == ShowState.ON_AIR ? this : stillPlanned();
    }

    public Show onAir() {
        if (state != ShowState.ON_AIR) {
            throw new ShowNotOnAir();
        }
        return this;
    }

    /** What was to end before that, and is on air, was left open. */
    public static Instant leftOpenBefore(Instant now) {
        return now.minus(LEFT_OPEN);
    }

    public boolean isLeftOpen(Instant now) {
        return state == ShowState.ON_AIR && isLongPast(now);
    }

    /** By its plan and by what was said since, whatever became of it. */
    public boolean isLongPast(Instant now) {
        return expectedUntil().isBefore(leftOpenBefore(now));
    }

    private Instant expectedUntil() {
        return goesOnUntil == null || goesOnUntil.isBefore(endsAt) ? endsAt : goesOnUntil;
    }

    public LocalTime expectedEndTime() {
        return Moment.timeOf(expectedUntil());
    }

    /** From then on, pieces kept for the show are withdrawn from the other channels. */
    public Instant keptFrom() {
        return startsAt.minus(Duration.ofMinutes(keptMinutesBefore));
    }

    public LocalDate day() {
        return Moment.dayOf(startsAt);
    }

    /** The consents of this day hold for the whole of it, also after midnight. */
    public LocalDate agreedDay() {
        return startedAt == null ? day() : Moment.dayOf(startedAt);
    }

    public LocalTime startTime() {
        return Moment.timeOf(startsAt);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }

    public @Nullable LocalTime airedFrom() {
        return startedAt == null ? null : Moment.timeOf(startedAt);
    }

    public int plannedMinutes() {
        return minutesBetween(startsAt, endsAt);
    }

    /** Whole minutes since it went on air, at most until it ended. */
    public int minute(Instant now) {
        return startedAt == null ? 0 : minutesBetween(startedAt, endedAt == null ? now : endedAt);
    }

    private Show at(ShowState next, @Nullable Instant from, @Nullable Instant until, @Nullable Instant newGoesOnUntil) {
        return new Show(
                id,
                title,
                platform,
                watchUrl,
                startsAt,
                endsAt,
                next,
                from,
                until,
                newGoesOnUntil,
                keptMinutesBefore,
                version);
    }

    private static int minutesBetween(Instant from, Instant until) {
        return Math.max(0, Math.toIntExact(Duration.between(from, until).toMinutes()));
    }
}
