package mizuhiki.stream.runsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.problem.NotFound;

/** The products of one show in order. */
public record RunSheet(List<Item> items) {

    static final int ITEMS_MAX = 60;

    /** A product and how long it is meant to be shown. */
    public record Item(UUID productId, int plannedMinutes) {}

    enum Direction {
        UP,
        DOWN
    }

    public RunSheet {
        items = List.copyOf(items);
    }

    public List<UUID> productIds() {
        return items.stream().map(Item::productId).toList();
    }

    public int plannedMinutes() {
        return items.stream().mapToInt(Item::plannedMinutes).sum();
    }

    RunSheet add(Item item) {
        if (productIds().contains(item.productId())) {
            throw new AlreadyOnRunSheet();
        }
        if (items.size() == ITEMS_MAX) {
            throw new RunSheetFull(ITEMS_MAX);
        }
        return new RunSheet(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    RunSheet remove(UUID productId) {
        var remaining = new ArrayList<>(items);
        remaining.remove(placeOf(productId));
        return new RunSheet(remaining);
    }

    RunSheet retime(Item item) {
        var retimed = new ArrayList<>(items);
        retimed.set(placeOf(item.productId()), item);
        return new RunSheet(retimed);
    }

    /** At either end nothing happens: a button pressed twice is no mistake. */
    RunSheet move(UUID productId, Direction direction) {
        var from = placeOf(productId);
        var to = Math.clamp(from + (direction == Direction.UP ? -1L : 1L), 0, items.size() - 1);
        var moved = new ArrayList<>(items);
        Collections.swap(moved, from, to);
        return new RunSheet(moved);
    }

    private int placeOf(UUID productId) {
        var place = productIds().indexOf(productId);
        if (place < 0) {
            throw new NotFound(productId);
        }
        return place;
    }
}
