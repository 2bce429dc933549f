package mizuhiki.order.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.outbox.Reactions;
import mizuhiki.shared.outbox.TestNews;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class OrderEventsTests {

    private final List<String> heard = new ArrayList<>();
    private final EventHandler first = () -> note("first");
    private final EventHandler second = () -> note("second");
    private final EventHandler other =
            () -> Reactions.none().toEach(LotMade.class, made -> Mono.fromRunnable(() -> heard.add("other")));

    @Test
    void everyFeatureAnEventConcernsHearsItInTurn() {
        var events = new OrderEvents(List.of(first, other, second));

        TestNews.tell(events, new ProductWithdrawn(UUID.randomUUID())).block();

        assertThat(heard).containsExactly("first", "second");
    }

    private Reactions note(String name) {
        return Reactions.none().toEach(ProductWithdrawn.class, it -> Mono.fromRunnable(() -> heard.add(name)));
    }
}
