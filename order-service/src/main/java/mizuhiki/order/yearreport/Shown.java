package mizuhiki.order.yearreport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year as they are shown.
 *
 * @param fixed null while the year is not handed in; then the report may still change
 * @param versions all that were handed in, the last one first
 * @param now what the books say by now
 */
record Shown(
        YearReport report,
        @Nullable FixedReport fixed,
        List<FixedReport> versions,
        @JsonIgnore YearReport now) {

    static Shown of(List<FixedReport> versions, @Nullable Integer version, YearReport now) {
        if (versions.isEmpty() && version == null) {
            return new Shown(now, null, versions, now);
        }
        var fixed = versions.stream()
                .filter(one -> version == null || one.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound(now.fiscalYear()));
        return new Shown(fixed.read(), fixed, versions, now);
    }

    /** An earlier one is only looked at. */
    public boolean isEarlier() {
        return fixed != null && fixed.version() < versions.getFirst().version();
    }

    /** Whether the books have other figures by now than were handed in last. */
    public boolean isOutdated() {
        return fixed != null && !isEarlier() && now.complete() && !now.hasFiguresOf(report);
    }

    int version() {
        return fixed == null ? 0 : fixed.version();
    }
}
