package mizuhiki.stream.rundown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.rundown.Segment.Kind;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.Turn;

/** All segments of one show in order. */
public record Rundown(List<Segment> segments) {

    /** Beside the pieces. */
    static final int OTHERS_MAX = 30;

    public Rundown {
        segments = List.copyOf(segments);
    }

    /**
     * The run sheet has the last word on the pieces: one that is gone from it is gone from here, a new one comes before the
     * closing, and if they changed places there, they do so among the places pieces have here.
     */
    static Rundown of(List<Segment> written, RunSheet sheet) {
        var segments = new ArrayList<>(written);
        segments.removeIf(segment -> segment.isPiece() && !sheet.productIds().contains(segment.id()));
        var known = written.stream().collect(Collectors.toMap(Segment::id, Function.identity()));
        sheet.items().stream()
                .filter(item -> !known.containsKey(item.productId()))
                .forEach(item -> segments.add(end(segments, Kind.PIECE), Segment.of(item, null)));
        var inOrder = sheet.items().iterator();
        segments.replaceAll(segment -> segment.isPiece() ? piece(inOrder.next(), known) : segment);
        return new Rundown(segments);
    }

    private static Segment piece(Item item, Map<UUID, Segment> known) {
        var told = known.get(item.productId());
        return Segment.of(item, told == null ? null : told.note());
    }

    public Segment get(UUID segmentId) {
        return segments.get(placeOf(segmentId));
    }

    public int minutes() {
        return segments.stream().mapToInt(Segment::minutes).sum();
    }

    /** What the run sheet has to be, so that both say the same. */
    List<Turn> turns() {
        return segments.stream().filter(Segment::isPiece).map(Segment::turn).toList();
    }

    /** An opening comes first, a closing last, everything else before the closing. */
    Rundown add(SegmentPlan plan) {
        if (plan.kind() == Kind.PIECE) {
            throw new PiecesComeFromRunSheet();
        }
        if (segments.stream().filter(segment -> !segment.isPiece()).count() >= OTHERS_MAX) {
            throw new RundownFull(OTHERS_MAX);
        }
        var longer = new ArrayList<>(segments);
        longer.add(plan.kind() == Kind.OPENING ? 0 : end(segments, plan.kind()), Segment.of(plan));
        return new Rundown(longer);
    }

    Rundown change(UUID segmentId, SegmentPlan plan) {
        var place = placeOf(segmentId);
        var changed = new ArrayList<>(segments);
        changed.set(place, segments.get(place).as(plan));
        return new Rundown(changed);
    }

    Rundown remove(UUID segmentId) {
        var remaining = new ArrayList<>(segments);
        remaining.remove(placeOf(segmentId));
        return new Rundown(remaining);
    }

    /** Up is nearer to the beginning. At either end nothing happens: a button pressed twice is no mistake. */
    Rundown move(UUID segmentId, RunSheet.Direction direction) {
        return place(segmentId, placeOf(segmentId) + (direction == RunSheet.Direction.UP ? -1 : 1));
    }

    /** @param place from 0; beyond either end means that end */
    Rundown place(UUID segmentId, int place) {
        var moved = new ArrayList<>(segments);
        var segment = moved.remove(placeOf(segmentId));
        moved.add(Math.clamp(place, 0, moved.size()), segment);
        return new Rundown(moved);
    }

    Rundown retime(Map<UUID, Integer> minutes) {
        return new Rundown(segments.stream()
                .map(segment -> segment.lasting(minutes.getOrDefault(segment.id(), segment.minutes())))
                .toList());
    }

    private static int end(List<Segment> segments, Kind kind) {
        var closed = !segments.isEmpty() && segments.getLast().kind() == Kind.CLOSING;
        return segments.size() - (closed && kind != Kind.CLOSING ? 1 : 0);
    }

    private int placeOf(UUID segmentId) {
        var place = segments.stream().map(Segment::id).toList().indexOf(segmentId);
        if (place < 0) {
            throw new NotFound(segmentId);
        }
        return place;
    }
}
