package mizuhiki.catalog.board;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.catalog.made.MadeLots;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts the life of a product together from what each room remembers of it. */
@Component
class LifeReading {

    private static final Set<Movement.Kind> UNTOLD = EnumSet.of(Movement.Kind.RECEIVED, Movement.Kind.MOVED);

    private final Products products;
    private final MadeLots madeLots;
    private final ProductSteps steps;
    private final Stock stock;
    private final People people;

    LifeReading(Products products, MadeLots madeLots, ProductSteps steps, Stock stock, People people) {
        this.products = products;
        this.madeLots = madeLots;
        this.steps = steps;
        this.stock = stock;
        this.people = people;
    }

    Mono<Life> of(UUID productId) {
        return products.get(productId).zipWith(events(productId), Lived::new).flatMap(this::life);
    }

    private Mono<Life> life(Lived lived) {
        return stock.of(lived.product().id())
                .zipWith(
                        people.displayNames(Life.peopleIn(lived.events())),
                        (count, names) -> Life.of(lived.product(), count, lived.events(), names));
    }

    private Mono<List<LifeEvent>> events(UUID productId) {
        return Flux.concat(made(productId), decided(productId), moved(productId))
                .sort(Comparator.comparing(LifeEvent::at))
                .collectList();
    }

    private Flux<LifeEvent> made(UUID productId) {
        return madeLots.of(List.of(productId))
                .flatMapIterable(lots -> lots.getOrDefault(productId, List.of()))
                .map(LifeEvent::of);
    }

    /** Handing in is told by what was made. */
    private Flux<LifeEvent> decided(UUID productId) {
        return steps.of(productId).filter(step -> step.kind() != Kind.HANDED_IN).map(LifeEvent::of);
    }

    /** Receiving is told by what was made, too; on which shelf a piece lay is no part of its life. */
    private Flux<LifeEvent> moved(UUID productId) {
        return stock.movements(productId)
                .filter(movement -> !UNTOLD.contains(movement.kind()))
                .map(LifeEvent::of);
    }

    private record Lived(Product product, List<LifeEvent> events) {}
}
