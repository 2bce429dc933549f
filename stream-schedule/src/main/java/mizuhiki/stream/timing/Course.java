package mizuhiki.stream.timing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.rundown.Rundown;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.timing.Stretch.State;
import org.jspecify.annotations.Nullable;

/** The one walk through a show from its first segment to its last. */
record Course(Show show, Rundown rundown, Happened happened, Instant now) {

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
                new Stretch(segment, state, plannedAt, begunAt == null ? expectedAt : begunAt, took(segment, state));
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
        var runsOut = last == null ? show.startedAt() : last.at().plus(Duration.ofMinutes(planned(last.segmentId())));
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
