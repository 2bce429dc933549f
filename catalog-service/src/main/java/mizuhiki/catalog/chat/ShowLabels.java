package mizuhiki.catalog.chat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.catalog.comment.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What can be claimed in a show by writing its label.
 *
 * @param pieces those still on the run sheet first, so that a label given again means the piece that has it now
 * @param isOn comments count while the show is on
 */
record ShowLabels(List<Piece> pieces, boolean isOn) {

    static final ShowLabels NONE = new ShowLabels(List.of(), false);

    /** @param productId null, as the label is, where the show has no pieces */
    record Line(
            UUID showId,
            boolean isOn,
            @Nullable UUID productId,
            @Nullable String label,
            boolean pinned,
            boolean isOver) {}

    static ShowLabels of(List<Line> lines) {
        var pieces = lines.stream().flatMap(Piece::of).toList();
        return new ShowLabels(pieces, lines.stream().anyMatch(Line::isOn));
    }

    record Piece(UUID productId, String label, boolean pinned, boolean isOver) {

        private static Stream<Piece> of(Line line) {
            return line.productId() == null || line.label() == null
                    ? Stream.empty()
                    : Stream.of(new Piece(line.productId(), line.label(), line.pinned(), line.isOver()));
        }
    }

    /** What was taken off the run sheet is named only by those who have it still, to give it back. */
    ShowLabels toWhoHas(Set<UUID> open) {
        var named = pieces.stream()
                .filter(piece -> !piece.isOver() || open.contains(piece.productId()))
                .toList();
        return new ShowLabels(named, isOn);
    }

    Labels labels() {
        var pinned = pieces.stream().filter(Piece::pinned).map(Piece::label).findFirst();
        return Labels.of(pieces.stream().map(Piece::label).toList()).pinning(pinned.orElse(null));
    }

    boolean shows(UUID productId) {
        return pieces.stream().anyMatch(piece -> piece.productId().equals(productId));
    }

    UUID productOf(@Nullable String label) {
        return productsOf(label).getFirst();
    }

    List<UUID> productsOf(@Nullable String label) {
        return pieces.stream()
                .filter(piece -> Objects.equals(piece.label(), label))
                .map(Piece::productId)
                .toList();
    }
}
