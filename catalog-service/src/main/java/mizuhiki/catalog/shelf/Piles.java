package mizuhiki.catalog.shelf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/** All pieces of a product by lot and place; what is kept for a show is taken first, then lot by lot. */
public final class Piles {

    private static final Comparator<Pile> ORDER = Comparator.<Pile, Boolean>comparing(
                    pile -> !pile.place().isPool())
            .thenComparing(pile -> pile.lotId().toString())
            .thenComparing(Pile::place);

    private final List<Pile> piles = new ArrayList<>();

    public Piles(Collection<Pile> piles) {
        this.piles.addAll(piles);
        this.piles.sort(ORDER);
    }

    public void apply(Movement movement) {
        replace(movement.appliedTo(at(movement.lotId(), movement.place())));
        if (movement.toPlace() != null) {
            replace(at(movement.lotId(), movement.toPlace()).plus(0, movement.quantity(), 0));
        }
    }

    /** An empty one where nothing ever was. */
    public Pile at(UUID lotId, Place place) {
        return piles.stream()
                .filter(pile -> pile.isAt(lotId, place))
                .findFirst()
                .orElseGet(() -> new Pile(lotId, place, 0, 0, 0));
    }

    /** Pieces sold together are of one lot and stand together. */
    public Optional<Pile> fit(Reach reach, int quantity) {
        return within(reach).stream().filter(pile -> pile.free() >= quantity).findFirst();
    }

    public List<Pile> within(Reach reach) {
        return piles.stream().filter(pile -> reach.covers(pile.place())).toList();
    }

    public List<Pile> in(Place place) {
        return piles.stream().filter(pile -> pile.place().equals(place)).toList();
    }

    /** Pieces of a lot, wherever they are, those held included. */
    public int ofLot(UUID lotId) {
        return piles.stream()
                .filter(pile -> pile.lotId().equals(lotId))
                .mapToInt(Pile::onHand)
                .sum();
    }

    public int sum(Reach reach, ToIntFunction<Pile> figure) {
        return within(reach).stream().mapToInt(figure).sum();
    }

    public List<Pile> all() {
        return List.copyOf(piles);
    }

    private void replace(Pile pile) {
        piles.removeIf(old -> old.isAt(pile.lotId(), pile.place()));
        piles.add(pile);
        piles.sort(ORDER);
    }
}
