package mizuhiki.order.placement;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.OrderService;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.purchase.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class NeighbourProcessTests {

    private static final int TICKETS = 200;

    @Autowired
    TestShop shop;

    @Autowired
    OrderDesk here;

    @Test
    void ticketsBuyOnceAlthoughTwoApplicationsTakeOrders(@Value("${mizuhiki.database.url}") String database) {
        var office = shop.open();
        var productId = shop.list(office.id(), "水引のブローチ");
        var holds = Stream.generate(UUID::randomUUID).limit(TICKETS).toList();

        try (var neighbour = new SpringApplicationBuilder(OrderService.class)
                .run("--server.port=0", "--mizuhiki.data=target/data", "--mizuhiki.database.url=" + database)) {
            var there = neighbour.getBean(OrderDesk.class);
            var sold = now(
                    Flux.merge(
                                    sold(here, office.id(), productId, holds),
                                    sold(there, office.id(), productId, holds.reversed()),
                                    sold(there, office.id(), productId, shuffled(holds)))
                            .map(Order::holdId)
                            .collectList(),
                    office.id());

            assertThat(sold).containsExactlyInAnyOrderElementsOf(holds);
        }
    }

    private static Flux<Order> sold(OrderDesk desk, UUID officeId, UUID productId, List<UUID> holds) {
        return Flux.fromIterable(holds)
                .map(hold -> Slips.slip(officeId, productId, hold, UUID.randomUUID()))
                .flatMap(
                        slip -> desk.place(slip).onErrorResume(TicketAlreadyUsed.class, used -> Mono.empty()),
                        holds.size());
    }

    private static List<UUID> shuffled(List<UUID> holds) {
        var shuffled = new ArrayList<>(holds);
        Collections.shuffle(shuffled, new Random(3));
        return shuffled;
    }
}
