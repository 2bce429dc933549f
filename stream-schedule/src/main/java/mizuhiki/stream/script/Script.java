package mizuhiki.stream.script;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.cue.Cue;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.timing.Stretch;
import mizuhiki.stream.timing.Timetable;
import org.jspecify.annotations.Nullable;

/** A show from its first segment to its last, as it stands now. */
public record Script(Timetable timetable, List<Beat> beats) {

    /** What is known of the segments beside their time. */
    record Things(Timetable timetable, RunSheet sheet, Map<UUID, Piece> pieces, List<Cue> cues) {

        Script script() {
            var items = sheet.items().stream().collect(Collectors.toMap(Item::productId, Function.identity()));
            var bySegment = cues.stream().collect(Collectors.groupingBy(Cue::segmentId));
            var due = timetable.breaksDue();
            return new Script(
                    timetable,
                    timetable.stretches().stream()
                            .map(stretch -> beat(stretch, items, bySegment, due.contains(id(stretch))))
                            .toList());
        }

        private Beat beat(Stretch stretch, Map<UUID, Item> items, Map<UUID, List<Cue>> bySegment, boolean breakDue) {
            var id = id(stretch);
            return new Beat(stretch, pieces.get(id), items.get(id), bySegment.getOrDefault(id, List.of()), breakDue);
        }

        private static UUID id(Stretch stretch) {
            return stretch.segment().id();
        }
    }

    public Show show() {
        return timetable.show();
    }

    public @Nullable Beat now() {
        return beats.stream().filter(beat -> beat.stretch().isNow()).findFirst().orElse(null);
    }

    public @Nullable Beat next() {
        return beats.stream()
                .filter(beat -> beat.stretch().isToCome())
                .findFirst()
                .orElse(null);
    }

    Beat get(UUID segmentId) {
        return beats.stream()
                .filter(beat -> beat.stretch().segment().id().equals(segmentId))
                .findFirst()
                .orElseThrow(() -> new NotFound(segmentId));
    }
}
