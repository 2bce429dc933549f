package mizuhiki.stream.prompter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.script.Beat;
import mizuhiki.stream.script.Script;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowState;
import org.jspecify.annotations.Nullable;

/**
 * A show through the eyes of one of its people.
 *
 * @param turns theirs; what is to do while somebody else has the same role is not for them
 */
public record Prompter(Script script, List<RoleSlot> turns) {

    /** One of their turns on the clock of the plan. */
    public record Turn(String role, Instant startsAt, Instant endsAt) {

        public LocalTime startTime() {
            return Moment.timeOf(startsAt);
        }

        public LocalTime endTime() {
            return Moment.timeOf(endsAt);
        }
    }

    public List<String> roles() {
        return turns.stream().map(RoleSlot::name).distinct().toList();
    }

    /** Those that are not for the whole show. */
    public List<Turn> parts() {
        return turns.stream()
                .filter(slot -> !slot.isWhole(show().plannedMinutes()))
                .map(slot -> new Turn(slot.name(), slot.startsAt(show().startsAt()), slot.endsAt(show().startsAt())))
                .toList();
    }

    public Show show() {
        return script.show();
    }

    public boolean isOnAir() {
        return show().state() == ShowState.ON_AIR;
    }

    public @Nullable Beat now() {
        return own(script.now());
    }

    public @Nullable Beat next() {
        return isOver() ? null : own(script.next());
    }

    /** After the next, only what they have something to do in. */
    public List<Beat> later() {
        return script.beats().stream()
                .filter(beat -> beat.stretch().isToCome())
                .skip(1)
                .map(this::onlyMine)
                .filter(beat -> !beat.cues().isEmpty())
                .toList();
    }

    private boolean isOver() {
        return show().endedAt() != null;
    }

    private @Nullable Beat own(@Nullable Beat beat) {
        return beat == null ? null : onlyMine(beat);
    }

    /** A segment is for whoever has the turn in which it is planned to begin. */
    private Beat onlyMine(Beat beat) {
        int minute = Math.toIntExact(
                Duration.between(show().startsAt(), beat.stretch().plannedAt()).toMinutes());
        return beat.onlyFor(turns.stream()
                .filter(slot -> slot.isOn(minute, show().plannedMinutes()))
                .map(RoleSlot::name)
                .toList());
    }
}
