package mizuhiki.catalog.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.catalog.CatalogService;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.chat.TestComments;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.desk.TestShow;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One piece and thousands who want it, in the shop, at the show and in comments, before two servers on one database. */
@CatalogTest
class RaceTests extends ClaimTest {

    private static final int BUYERS = 2_000;

    private static @Nullable ConfigurableApplicationContext secondServer;

    @Autowired
    ClaimDesk first;

    @Autowired
    TestComments firstComments;

    /** With lanes and connections of its own; it shares nothing with the first but the database. */
    @BeforeAll
    static void startSecondServer(@Autowired Environment environment) {
        secondServer = new SpringApplicationBuilder(CatalogService.class, TestComments.class)
                .web(WebApplicationType.REACTIVE)
                .properties(
                        "server.port=0",
                        "mizuhiki.data=" + environment.getProperty("mizuhiki.data"),
                        "mizuhiki.database.url=" + environment.getProperty("mizuhiki.database.url"))
                .run();
    }

    @AfterAll
    static void stopSecondServer() {
        if (secondServer != null) {
            secondServer.close();
        }
    }

    @RepeatedTest(50)
    void onePieceGoesToOneOfTwoThousand() {
        var product = shelf.onSale(1);
        var show = new TestShow(new TestDesk(shelf, desk));
        show.plan(product, "3");
        show.air(product, Cue.START);

        var winners = race(product, show.id());

        assertThat(winners).isEqualTo(1);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 0, 1, 0, 0, 0));
        assertThat(shelf.number("select count(*) from catalog.hold")).isOne();
        assertThat(shelf.number("select count(distinct turn) from catalog.waiter"))
                .isEqualTo(50);
    }

    @Test
    void piecesOfSeveralLotsGoToAsManyAsThereAre() {
        var products = IntStream.rangeClosed(1, 4).mapToObj(shelf::onSale).toList();

        var won = in(Flux.range(0, 400)
                .flatMap(buyer -> claim(server(buyer), products.get(buyer % 4), null), 400)
                .filter(Boolean::booleanValue)
                .count());

        assertThat(won).isEqualTo(1 + 2 + 3 + 4);
    }

    private long race(UUID product, UUID show) {
        return in(Flux.range(0, BUYERS)
                .flatMap(
                        buyer -> switch (buyer % 3) {
                            case 0 -> claim(server(buyer), product, null);
                            case 1 -> claim(server(buyer), product, show);
                            default -> comment(buyer, show);
                        },
                        BUYERS)
                .filter(Boolean::booleanValue)
                .count());
    }

    private Mono<Boolean> claim(ClaimDesk server, UUID product, @Nullable UUID show) {
        return server.claim(new Claim(product, 1, BuyerKey.random(), show))
                .map(Outcome.Won.class::isInstance)
                .onErrorResume(Refusal.class, refused -> Mono.just(false));
    }

    private ClaimDesk server(int buyer) {
        return buyer % 2 == 0 ? first : second(ClaimDesk.class);
    }

    private Mono<Boolean> comment(int buyer, UUID show) {
        var comments = buyer % 2 == 0 ? firstComments : second(TestComments.class);
        return comments.write(show, "3番ください").onErrorResume(Refusal.class, refused -> Mono.just(false));
    }

    private static <T> T second(Class<T> desk) {
        return java.util.Objects.requireNonNull(secondServer).getBean(desk);
    }

    private long in(Mono<Long> work) {
        return java.util.Objects.requireNonNull(
                work.contextWrite(CurrentOffice.is(office.id())).block(Duration.ofMinutes(2)));
    }
}
