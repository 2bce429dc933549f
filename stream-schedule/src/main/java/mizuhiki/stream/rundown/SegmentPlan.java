package mizuhiki.stream.rundown;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mizuhiki.shared.api.GivenText;
import mizuhiki.stream.rundown.Segment.Kind;
import org.jspecify.annotations.Nullable;

/** What staff say about a segment. */
public record SegmentPlan(
        @NotNull Kind kind,
        @Nullable @Size(max = 40) String title,
        @Nullable @Size(max = 300) String note,
        @NotNull @Min(1) @Max(120) Integer minutes) {

    public SegmentPlan {
        title = GivenText.orNull(title);
        note = GivenText.orNull(note);
    }

    /** A form as it is before anything is changed. */
    public static SegmentPlan of(Segment segment) {
        return new SegmentPlan(segment.kind(), segment.title(), segment.note(), segment.minutes());
    }
}
