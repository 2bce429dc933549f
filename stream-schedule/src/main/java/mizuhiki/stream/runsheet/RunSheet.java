package mizuhiki.stream.runsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.label.Label;

/** The products of one show in order. */
public record RunSheet(List<Item> items) {

    static final int ITEMS_MAX = 60;

    public enum Direction {
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

    Item item(UUID productId) {
        return items.get(placeOf(productId));
    }

    RunSheet add(Wish wish) {
        if (productIds().contains(wish.productId())) {
            throw new AlreadyOnRunSheet();
        }
        if (items.size() == ITEMS_MAX) {
            throw new RunSheetFull(ITEMS_MAX);
        }
        var item = Item.usual(wish.productId(), Label.free(labels(items))).with(wish);
        return labelled(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    RunSheet remove(UUID productId) {
        var remaining = new ArrayList<>(items);
        remaining.remove(placeOf(productId));
        return new RunSheet(remaining);
    }

    RunSheet change(Wish wish) {
        var place = placeOf(wish.productId());
        var changed = new ArrayList<>(items);
        changed.set(place, items.get(place).with(wish));
        return labelled(changed);
    }

    /** At either end nothing happens: a button pressed twice is no mistake. Labels move along, as they may be known. */
    RunSheet move(UUID productId, Direction direction) {
        var from = placeOf(productId);
        var to = Math.clamp(from + (direction == Direction.UP ? -1L : 1L), 0, items.size() - 1);
        var moved = new ArrayList<>(items);
        Collections.swap(moved, from, to);
        return new RunSheet(moved);
    }

    /** The pieces of these turns, in this order and for so long; others are taken off. */
    RunSheet arrange(List<Turn> turns) {
        return new RunSheet(turns.stream()
                .map(turn -> item(turn.productId()).with(Wish.minutes(turn.productId(), turn.minutes())))
                .toList());
    }

    /** Those that are not named keep their order, after those that are. */
    RunSheet order(List<UUID> first) {
        return new RunSheet(Stream.concat(
                        first.stream().distinct().flatMap(this::found),
                        items.stream().filter(item -> !first.contains(item.productId())))
                .toList());
    }

    private Stream<Item> found(UUID productId) {
        return items.stream().filter(item -> item.productId().equals(productId));
    }

    /** Those that stand here already stay where they are. */
    RunSheet put(List<UUID> productIds) {
        var longer = this;
        for (var productId : productIds) {
            longer = longer.productIds().contains(productId) ? longer : longer.add(Wish.usual(productId));
        }
        return longer;
    }

    private static RunSheet labelled(List<Item> items) {
        Label.expectEachOnce(labels(items));
        return new RunSheet(items);
    }

    private static List<String> labels(List<Item> items) {
        return items.stream().map(Item::label).toList();
    }

    private int placeOf(UUID productId) {
        var place = productIds().indexOf(productId);
        if (place < 0) {
            throw new NotFound(productId);
        }
        return place;
    }
}
