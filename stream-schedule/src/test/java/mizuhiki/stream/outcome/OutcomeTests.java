package mizuhiki.stream.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.air.Pin;
import mizuhiki.stream.making.Making;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.takings.Sale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTests {

    private static final Instant NOW = Instant.parse("2026-11-26T11:12:00Z");
    private static final UUID BROOCH = UUID.randomUUID();
    private static final UUID LOT = UUID.randomUUID();
    private static final UUID HANA = UUID.randomUUID();
    private static final UUID KEN = UUID.randomUUID();
    private static final List<Participation> CREW =
            List.of(role("司会", HANA, 30), role("コメント", KEN, 30), role("コメント", HANA, 30));
    private static final List<Making> MAKERS = List.of(made(HANA, 60), made(KEN, 30));

    @Test
    void minutesWithoutSalesStandThereTooAndOthersComeLast() {
        var outcome = outcome(List.of(sale(3_000, 12, LOT), sale(1_000, null, LOT)), CREW, MAKERS);

        assertThat(outcome.by(Axis.MINUTE))
                .extracting(Line::key, Line::yen)
                .containsExactly(tuple("5", Yen.ZERO), tuple("12", Yen.of(3_000)), tuple(Line.NONE, Yen.of(1_000)));
    }

    @Test
    void saleIsSplitOverRolesByMinutesAndOverMakersOfItsLot() {
        var outcome = outcome(List.of(sale(1_000, 12, LOT)), CREW, MAKERS);

        assertThat(outcome.by(Axis.ROLE))
                .extracting(Line::label, Line::yen)
                .containsExactly(tuple("コメント", Yen.of(667)), tuple("司会", Yen.of(333)));
        assertThat(outcome.by(Axis.MAKER))
                .extracting(Line::label, Line::yen)
                .containsExactly(tuple("はな", Yen.of(667)), tuple("健", Yen.of(333)));
    }

    @Test
    void whatNobodyIsKnownForStandsApart() {
        var outcome = outcome(List.of(sale(1_000, 12, UUID.randomUUID())), List.of(), MAKERS);

        assertThat(outcome.by(Axis.ROLE)).extracting(Line::key).containsExactly(Line.NONE);
        assertThat(outcome.by(Axis.MAKER).getLast().key()).isEqualTo(Line.NONE);
    }

    @Test
    void makersWithoutMinutesShareEqually() {
        var outcome = outcome(List.of(sale(1_000, 12, LOT)), CREW, List.of(made(HANA, 0), made(KEN, 0)));

        assertThat(outcome.by(Axis.MAKER)).extracting(Line::yen).containsExactly(Yen.of(500), Yen.of(500));
    }

    @Test
    void barsAreInProportion() {
        var bars = Bars.of(outcome(List.of(sale(3_000, 12, LOT), sale(1_500, 5, LOT)), CREW, MAKERS)
                .by(Axis.MINUTE));

        assertThat(bars.bars()).extracting(Bars.Bar::width).containsExactly(160, 320);
        assertThat(Bars.of(List.of()).height()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWayAddsUpToAllSales(long seed) {
        var random = new Random(seed);
        var lots = List.of(LOT, UUID.randomUUID());
        var sales = IntStream.range(0, 30)
                .mapToObj(each ->
                        sale(random.nextInt(5_000), random.nextBoolean() ? 12 : null, lots.get(random.nextInt(2))))
                .toList();

        var outcome = outcome(sales, CREW, MAKERS);

        for (var axis : Axis.values()) {
            assertThat(outcome.by(axis).stream().map(Line::yen).collect(Yen.sum()))
                    .as("%s with seed %d", axis, seed)
                    .isEqualTo(outcome.yen());
        }
    }

    private static Outcome outcome(List<Sale> sales, List<Participation> crew, List<Making> makers) {
        var pins = List.of(new Pin(BROOCH, 5, NOW), new Pin(BROOCH, 12, NOW));
        return new Outcome(new Facts(null, sales, pins, crew, makers, Map.of(), Map.of(HANA, "はな", KEN, "健")));
    }

    private static Sale sale(int price, Integer minute, UUID lotId) {
        return new Sale(UUID.randomUUID(), BROOCH, lotId, 1, Yen.of(price), minute, NOW, null, null, 0);
    }

    private static Participation role(String name, UUID personId, int minutes) {
        return new Participation(UUID.randomUUID(), BROOCH, personId, name, minutes);
    }

    private static Making made(UUID personId, int minutes) {
        return new Making(UUID.randomUUID(), LOT, personId, minutes);
    }
}
