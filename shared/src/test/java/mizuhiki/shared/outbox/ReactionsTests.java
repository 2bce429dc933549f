package mizuhiki.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ReactionsTests {

    private final UUID one = UUID.randomUUID();
    private final UUID two = UUID.randomUUID();
    private final List<String> done = new ArrayList<>();

    @Test
    void concernIsWhatIsReactedTo() {
        var reactions = Reactions.none().toEach(OrderPaid.class, paid -> Mono.empty());

        assertThat(reactions.concern(new OrderPaid(one, two))).isTrue();
        assertThat(reactions.concern(new ProductWithdrawn(one))).isFalse();
    }

    @Test
    void kindsThatShareAnInterfaceCanBeTakenInTogether() {
        var reactions = Reactions.none().toAll(OrderEvent.class, all -> Mono.empty());
        var placed = delivered(new OrderPlaced(one, one, one, 1, null, null, null));
        var paid = delivered(new OrderPaid(one, one));

        assertThat(reactions.stretches(List.of(placed, paid)).collectList().block())
                .containsExactly(List.of(placed, paid));
    }

    @Test
    void onlyWhatFollowsOneAnotherIsTogether() {
        var reactions = Reactions.none()
                .toAll(OrderPlaced.class, all -> Mono.empty())
                .toEach(OrderPaid.class, paid -> Mono.empty());
        var placed = delivered(new OrderPlaced(one, one, one, 1, null, null, null));
        var next = delivered(new OrderPlaced(two, two, two, 1, null, null, null));
        var paid = delivered(new OrderPaid(one, one));
        var paidToo = delivered(new OrderPaid(two, two));

        assertThat(reactions
                        .stretches(List.of(placed, next, paid, paidToo, placed))
                        .collectList()
                        .block())
                .containsExactly(List.of(placed, next), List.of(paid), List.of(paidToo), List.of(placed));
    }

    @Test
    void whatIsToldAgainHasToBeRememberedIfAnyReactionMinds() {
        var placed = delivered(new OrderPlaced(one, one, one, 1, null, null, null));
        var repeatable = Reactions.none().toAllRepeatable(OrderPlaced.class, all -> Mono.empty());

        assertThat(repeatable.areRepeatable(List.of(placed))).isTrue();
        assertThat(repeatable.toAll(OrderEvent.class, all -> Mono.empty()).areRepeatable(List.of(placed)))
                .isFalse();
    }

    @Test
    void severalReactionsToOneEventComeInTheirOrder() {
        var reactions = note("first").and(note("second"));

        reactions.to(List.of(delivered(new OrderPaid(one, two)))).block();

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void ofManyCountsOnlyTheLastAboutEach() {
        var news = List.of(stock(one, 3), stock(two, 5), stock(one, 2), stock(one, 1));

        assertThat(Delivered.lastOfEach(news, StockChanged::productId))
                .extracting(Delivered::event)
                .containsExactly(stock(two, 5).event(), stock(one, 1).event());
    }

    private Reactions note(String name) {
        return Reactions.none().toEach(OrderPaid.class, paid -> Mono.fromRunnable(() -> done.add(name)));
    }

    private static Delivered<StockChanged> stock(UUID product, int available) {
        return delivered(new StockChanged(product, available, 0, 9, null, null, null));
    }

    private static <E extends Event> Delivered<E> delivered(E event) {
        return new Delivered<>(UUID.randomUUID(), 1, Instant.EPOCH, event);
    }
}
