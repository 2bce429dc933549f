package mizuhiki.catalog.counting;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.Refusal;

/** Some lines of a count sheet cannot be, so none was written. */
final class CountRefused extends Refusal {

    private final transient Map<UUID, Refusal> lines;

    /** @param lines why, by lot */
    CountRefused(Map<UUID, Refusal> lines) {
        super(
                Reason.CONFLICT,
                lines.size(),
                lines.keySet().stream().map(UUID::toString).collect(Collectors.joining(", ")));
        this.lines = Map.copyOf(lines);
    }

    Map<UUID, Refusal> lines() {
        return lines;
    }
}
