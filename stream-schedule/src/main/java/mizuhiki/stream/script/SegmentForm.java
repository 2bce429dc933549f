package mizuhiki.stream.script;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mizuhiki.stream.cue.Cue.Plan;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.rundown.SegmentPlan;
import org.jspecify.annotations.Nullable;

/** A segment and its cues as one form. */
record SegmentForm(
        @NotNull Kind kind,
        @Nullable @Size(max = 40) String title,
        @Nullable @Size(max = 300) String note,
        @NotNull @Min(1) @Max(120) Integer minutes,
        @Nullable @Size(max = 30) List<@NotNull @Valid Plan> cues) {

    /** With a line for each role, whether anything is written there or not. */
    static SegmentForm of(Beat beat, List<String> roles) {
        var segment = beat.stretch().segment();
        return new SegmentForm(
                segment.kind(),
                segment.title(),
                segment.note(),
                segment.minutes(),
                roles.stream().map(role -> new Plan(role, beat.cue(role))).toList());
    }

    SegmentPlan plan() {
        return new SegmentPlan(kind, title, note, minutes);
    }

    List<Plan> written() {
        return cues == null ? List.of() : cues;
    }
}
