package mizuhiki.order.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class OrderEventsTests {

    @Test
    void everyFeatureHearsEveryEventInTurn() {
        var heard = new ArrayList<String>();
        var events = new OrderEvents(List.of(listener("first", heard), listener("second", heard)));

        events.handle(UUID.randomUUID(), new ProductWithdrawn(UUID.randomUUID()))
                .block();

        assertThat(heard).containsExactly("first", "second");
    }

    private static EventHandler listener(String name, List<String> heard) {
        return (eventId, event) -> Mono.fromRunnable(() -> heard.add(name));
    }
}
