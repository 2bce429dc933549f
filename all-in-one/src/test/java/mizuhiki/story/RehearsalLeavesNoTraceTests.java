package mizuhiki.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.house.Cast;
import mizuhiki.house.Ledgers;
import mizuhiki.house.WholeHouse;
import mizuhiki.shared.outbox.relay.Relay;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A rehearsal sells out on paper: no stock moves, no order, no work, no news of it, in any schema. */
@WholeHouse
class RehearsalLeavesNoTraceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    Relay relay;

    @Value("${mizuhiki.database.url}")
    String url;

    @Test
    void nothingIsWrittenAnywhere() {
        var cast = Cast.open(web, people, "はな");
        var studio = planned(cast);
        relay.drain().block();
        var ledgers = new Ledgers(url);
        var before = ledgers.read();

        var played = cast.staff()
                .get("/api/v1/streams/%s/rehearsal?buyers=500&eagerness=EAGER&seed=11".formatted(studio.id()));
        relay.drain().block();

        assertThat(played.at("/played/pieces/0/sold").asInt()).isEqualTo(2);
        assertThat(played.at("/played/estimate/lines/0/yen").asInt()).isPositive();
        assertThat(before).containsKeys("catalog.hold", "orders.outbox", "streams.outbox", "streams.piece");
        assertThat(ledgers.read()).isEqualTo(before);
    }

    private Studio planned(Cast cast) {
        var bench = new Bench(cast, DAY);
        bench.openShop();
        var lot = bench.make("水引のブローチ", 2, Map.of("はな", 60));
        var productId = UUID.fromString(lot.get("productId").asString());
        bench.list(productId, Map.of("title", "水引のブローチ", "price", 3_000));
        relay.drain().block();
        var studio = Studio.plan(cast, DAY.plusDays(10), List.of(productId));
        studio.ask(studio.role("コメント", "NONE"), "はな").expectStatus().isCreated();
        studio.step("OFFER");
        studio.answer("はな", "ACCEPT");
        return studio;
    }
}
