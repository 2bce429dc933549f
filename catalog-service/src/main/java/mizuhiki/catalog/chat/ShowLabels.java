package mizuhiki.catalog.chat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.catalog.comment.Labels;
import org.jspecify.annotations.Nullable;

/** What can be claimed in a show by writing its label. */
record ShowLabels(List<Line> lines) {

    static final ShowLabels NONE = new ShowLabels(List.of());

    record Line(UUID showId, UUID productId, String label, boolean onAir, boolean pinned) {}

    /** Comments count while the show is on. */
    boolean isOn() {
        return lines.stream().anyMatch(Line::onAir);
    }

    Labels labels() {
        var pinned = lines.stream().filter(Line::pinned).map(Line::label).findFirst();
        return Labels.of(lines.stream().map(Line::label).toList()).pinning(pinned.orElse(null));
    }

    boolean shows(UUID productId) {
        return lines.stream().anyMatch(line -> line.productId().equals(productId));
    }

    UUID productOf(@Nullable String label) {
        return lines.stream()
                .filter(line -> Objects.equals(line.label(), label))
                .map(Line::productId)
                .findFirst()
                .orElseThrow();
    }
}
