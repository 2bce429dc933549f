package mizuhiki.order.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.sale.Sale;
import mizuhiki.order.sharing.Claims;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class StandingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Now NOW = new Now(Instant.parse("2026-11-28T03:00:00Z"), LocalDate.of(2026, 11, 28));

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @Test
    void onePieceOfThreeTakesItsThirdBack() {
        var sale = new Standing(
                List.of(sold(3, new Takings(yen(9_000), yen(370), yen(900), yen(0), yen(430), yen(1_801)))));

        var back = sale.takenBack(1, NOW, Map.of());

        assertThat(back.settlement().quantity()).isEqualTo(-1);
        assertThat(back.settlement().takings())
                .isEqualTo(new Takings(yen(-3_000), yen(-123), yen(-300), yen(0), yen(-143), yen(-600)));
        assertThat(sale.given().values().stream().map(Share::paid).collect(Yen.sum()))
                .isEqualTo(yen(6_239));
        assertThat(back.settlement().credited()).isEqualTo(yen(-2_079));
    }

    @RepeatedTest(50)
    void allReturnsTogetherTakeBackExactlyWhatWasGiven() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        int pieces = random.nextInt(1, 9);
        var books = new ArrayList<>(List.of(sold(pieces, takings(pieces))));
        while (!new Standing(books).isTakenBack()) {
            if (random.nextInt(3) == 0) {
                books.add(adjusted(new Standing(books)));
            }
            var standing = new Standing(books);
            int back = random.nextInt(1, standing.pieces() + 1);
            books.add(booked(standing.takenBack(back, NOW, Map.of())));
            assertThat(new Standing(books).given().values())
                    .noneMatch(share -> share.paid().isNegative());
        }

        var nothing = new Standing(books);
        assertThat(nothing.takings()).isEqualTo(Takings.NONE);
        assertThat(nothing.given().values()).containsOnly(Share.NOTHING);
    }

    /** What was sold, however it came back so far, is the price of what is out. */
    @RepeatedTest(20)
    void whatStandsDoesNotDependOnHowItCameBack() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        int pieces = random.nextInt(2, 9);
        var sale = sold(pieces, takings(pieces));
        int back = random.nextInt(1, pieces);
        var atOnce = List.of(sale, booked(new Standing(List.of(sale)).takenBack(back, NOW, Map.of())));
        var oneByOne = new ArrayList<>(List.of(sale));
        IntStream.range(0, back)
                .forEach(each -> oneByOne.add(booked(new Standing(oneByOne).takenBack(1, NOW, Map.of()))));

        assertThat(new Standing(oneByOne).takings()).isEqualTo(new Standing(atOnce).takings());
    }

    private Takings takings(int pieces) {
        return new Takings(
                yen(random.nextInt(1, 3_000) * (long) pieces),
                yen(random.nextInt(0, 600)),
                yen(random.nextInt(0, 400)),
                Yen.ZERO,
                yen(random.nextInt(0, 600)),
                yen(random.nextInt(0, 900)));
    }

    private static Booked sold(int pieces, Takings takings) {
        var credits = Claims.of(members()).share(takings.proceeds(), Map.of());
        var id = UUID.randomUUID();
        var sale = new Sale(
                id,
                id,
                id,
                null,
                "水引のブローチ",
                pieces,
                takings.price(),
                takings.shippingFee(),
                takings.shippingCost(),
                takings.channelFee(),
                takings.transferFee(),
                takings.materialCost(),
                Instant.parse("2026-11-20T03:00:00Z"));
        return new Booked(Settlement.of(sale, DAY, DAY.plusDays(8), DAY, Settled.credited(credits)), credits, false);
    }

    private Booked adjusted(Standing standing) {
        var more = Takings.channelFee(yen(random.nextInt(-50, 50)));
        var proceeds = standing.takings().plus(more).proceeds();
        var given = standing.given();
        var credits = Claims.of(standing.sale().credits()).share(proceeds, Map.of()).stream()
                .map(credit -> credit.with(credit.share().minus(given.get(credit.key())), 0))
                .toList();
        var settlement = standing.sale().settlement().adjusted(more, Settled.credited(credits), DAY, NOW.time());
        return new Booked(settlement, credits, false);
    }

    private static Booked booked(Settled settled) {
        return new Booked(settled.settlement(), settled.credits(), false);
    }

    private static List<Credit> members() {
        return List.of(
                credit(Stage.MAKING, 60, 90, 70), credit(Stage.MAKING, 30, 90, 70), credit(Stage.PACKING, 10, 10, 7));
    }

    private static Credit credit(Stage stage, int minutes, int all, int weight) {
        return new Credit(
                UuidCreator.getTimeOrderedEpoch(),
                UUID.randomUUID(),
                stage,
                SharedBy.MINUTES,
                minutes,
                all,
                minutes,
                all,
                weight,
                77,
                0,
                Yen.ZERO,
                0);
    }

    private static Yen yen(long amount) {
        return Yen.of(amount);
    }
}
