package mizuhiki.stream.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** A show in time: planned against actual, and what that means for the rest. */
public record Timetable(
        Show show,
        List<Stretch> stretches,
        Instant endsAt,
        @Nullable Endurance endurance) {

    static Timetable of(Show show, Rundown rundown, Happened happened, @Nullable Endurance endurance, Instant now) {
        return new Course(show, rundown, happened, now).timetable(endurance);
    }

    public @Nullable Stretch now() {
        return stretches.stream().filter(Stretch::isNow).findFirst().orElse(null);
    }

    public @Nullable Stretch next() {
        return stretches.stream().filter(Stretch::isToCome).findFirst().orElse(null);
    }

    public LocalTime endTime() {
        return Moment.timeOf(endsAt);
    }

    public int plannedMinutes() {
        return stretches.stream()
                .mapToInt(stretch -> stretch.segment().minutes())
                .sum();
    }

    /** Minutes beyond the planned end of the show; negative where some are left. */
    public int overMinutes() {
        return Math.toIntExact(
                Math.ceilDiv(Duration.between(show.endsAt(), endsAt).toSeconds(), 60L));
    }

    public boolean isOver() {
        return !stretches.isEmpty() && overMinutes() > 0;
    }

    /** The segments a break belongs before. */
    public Set<UUID> breaksDue() {
        return endurance == null ? Set.of() : endurance.exceeded(stretches);
    }

    /** Minutes for what is still to come so that the show ends in time; empty where it does, or cannot. */
    public Map<UUID, Integer> fitting() {
        return isOver() ? Fitting.of(toCome(), overMinutes()) : Map.of();
    }

    private List<Segment> toCome() {
        return stretches.stream()
                .filter(Stretch::isToCome)
                .map(Stretch::segment)
                .toList();
    }
}
