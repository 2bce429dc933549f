package mizuhiki.stream.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.timing.Stretch.State;
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
        return LocalTime.ofInstant(endsAt, Moment.JAPAN);
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

    /** The segments in which somebody has been on for too long: a break belongs before them. */
    public Set<UUID> breaksDue() {
        var due = new HashSet<UUID>();
        var since = 0;
        for (var stretch : stretches.stream().filter(Stretch::takesTime).toList()) {
            if (stretch.segment().kind() == Kind.BREAK) {
                since = 0;
            } else {
                since += stretch.minutes();
            }
            if (endurance != null && since > endurance.minutes() && since > stretch.minutes()) {
                due.add(stretch.segment().id());
                since = stretch.minutes();
            }
        }
        return Set.copyOf(due);
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

    /** The one walk through a show from its first segment to its last. */
    private record Course(Show show, Rundown rundown, Happened happened, Instant now) {

        Timetable timetable(@Nullable Endurance endurance) {
            var stretches = new ArrayList<Stretch>();
            var plannedAt = show.startsAt();
            var expectedAt = restBegins();
            for (var segment : rundown.segments()) {
                var stretch = stretch(segment, plannedAt, expectedAt);
                stretches.add(stretch);
                plannedAt = plannedAt.plus(Duration.ofMinutes(segment.minutes()));
                expectedAt = stretch.isToCome() ? stretch.endsAt() : expectedAt;
            }
            var endsAt = show.endedAt() == null ? expectedAt : show.endedAt();
            return new Timetable(show, List.copyOf(stretches), endsAt, endurance);
        }

        private Stretch stretch(Segment segment, Instant plannedAt, Instant expectedAt) {
            var begunAt = happened.firsts().get(segment.id());
            var state = state(segment, begunAt != null);
            return switch (state) {
                case DONE, NOW ->
                    new Stretch(
                            segment, state, plannedAt, begunAt == null ? expectedAt : begunAt, took(segment, state));
                case TO_COME, LEFT_OUT -> new Stretch(segment, state, plannedAt, expectedAt, segment.minutes());
            };
        }

        private State state(Segment segment, boolean begun) {
            if (begun) {
                return isCurrent(segment) && show.endedAt() == null ? State.NOW : State.DONE;
            }
            return show.endedAt() != null || isBeforeCurrent(segment) ? State.LEFT_OUT : State.TO_COME;
        }

        private int took(Segment segment, State state) {
            var length = happened.lengths().getOrDefault(segment.id(), Duration.ZERO);
            var minutes = Math.toIntExact(Math.ceilDiv(length.toSeconds(), 60L));
            return state == State.NOW ? Math.max(minutes, segment.minutes()) : minutes;
        }

        private boolean isCurrent(Segment segment) {
            var last = happened.last();
            return last != null && last.segmentId().equals(segment.id());
        }

        private boolean isBeforeCurrent(Segment segment) {
            var segments = rundown.segments();
            var current = segments.stream().filter(this::isCurrent).findFirst().orElse(null);
            return current != null && segments.indexOf(segment) < segments.indexOf(current);
        }

        /** As soon as what runs now is through; nothing begins in the past. */
        private Instant restBegins() {
            var last = happened.last();
            if (show.startedAt() == null) {
                return show.startsAt();
            }
            var runsOut =
                    last == null ? show.startedAt() : last.at().plus(Duration.ofMinutes(planned(last.segmentId())));
            return runsOut.isBefore(now) ? now : runsOut;
        }

        private int planned(UUID segmentId) {
            return rundown.segments().stream()
                    .filter(segment -> segment.id().equals(segmentId))
                    .mapToInt(Segment::minutes)
                    .findFirst()
                    .orElse(0);
        }
    }
}
