package mizuhiki.stream.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import mizuhiki.stream.market.Audience.Eagerness;
import org.junit.jupiter.api.Test;

class MarketTests {

    private static final DeskRules RULES = new DeskRules(5, 50);

    @Test
    void sameSeedGivesTheSameShow() {
        var pieces = pieces(new Random(3), 6);

        var once = Market.play(pieces, 60, RULES, new Audience(80, Eagerness.USUAL, 7));

        assertThat(Market.play(pieces, 60, RULES, new Audience(80, Eagerness.USUAL, 7)))
                .isEqualTo(once);
        assertThat(Market.play(pieces, 60, RULES, new Audience(80, Eagerness.USUAL, 8)))
                .isNotEqualTo(once);
    }

    /** What Java's own generator gives for a seed is part of its contract, so this holds on every machine. */
    @Test
    void sameSeedGivesTheSameShowTomorrow() {
        var piece = new StagedPiece(new UUID(0, 1), "水引", Yen.of(3_000), 3, ClaimMode.HOLD_FIRST, 10, 0, 10);

        var played = Market.play(List.of(piece), 20, RULES, new Audience(40, Eagerness.EAGER, 1))
                .pieces()
                .getFirst();

        assertThat(List.of(played.claims(), played.sold(), played.longestQueue(), played.missed()))
                .containsExactly(6, 3, 3, 2);
    }

    @Test
    void everyPieceIsSoldOrLeftWhateverHappens() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var pieces = pieces(random, 1 + random.nextInt(8));
            var audience = new Audience(
                    random.nextInt(200), Eagerness.values()[random.nextInt(Eagerness.values().length)], seed);

            var result = Market.play(pieces, 20 + random.nextInt(60), RULES, audience);

            assertThat(result.pieces()).as("seed " + seed).allSatisfy(MarketTests::addsUp);
            assertThat(sum(result.loads().orders()) + result.loads().ordersAfter())
                    .as("seed " + seed)
                    .isEqualTo(
                            result.pieces().stream().mapToInt(PlayedPiece::sold).sum());
            assertThat(sum(result.loads().comments()))
                    .as("seed " + seed)
                    .isGreaterThanOrEqualTo(sum(result.loads().claims()));
        }
    }

    @Test
    void moreEagerBuyersAskMoreOften() {
        var pieces = pieces(new Random(5), 6);

        var asked = List.of(Eagerness.CALM, Eagerness.USUAL, Eagerness.EAGER).stream()
                .map(eagerness -> Market.play(pieces, 60, RULES, new Audience(300, eagerness, 2)))
                .map(result ->
                        result.pieces().stream().mapToInt(PlayedPiece::claims).sum())
                .toList();

        assertThat(asked).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void openingsAndBreaksTakeTheirTime() {
        var first = new StagedPiece(UUID.randomUUID(), "一", Yen.of(500), 3, ClaimMode.HOLD_FIRST, 10, 4, 10);
        var second = new StagedPiece(UUID.randomUUID(), "二", Yen.of(500), 3, ClaimMode.HOLD_FIRST, 10, 6, 15);

        var result = Market.play(List.of(first, second), 30, RULES, new Audience(500, Eagerness.EAGER, 1));

        assertThat(result.pieces()).extracting(PlayedPiece::fromMinute).containsExactly(4, 20);
        assertThat(result.pieces()).extracting(PlayedPiece::untilMinute).containsExactly(14, 30);
        assertThat(sum(result.loads().claims().subList(0, 4))).isZero();
        assertThat(sum(result.loads().claims().subList(4, 30))).isPositive();
    }

    @Test
    void whatTheShowHasNoTimeForIsNotShown() {
        var first = new StagedPiece(UUID.randomUUID(), "一", Yen.of(500), 3, ClaimMode.HOLD_FIRST, 10, 0, 30);
        var second = new StagedPiece(UUID.randomUUID(), "二", Yen.of(500), 3, ClaimMode.HOLD_FIRST, 10, 0, 5);

        var result = Market.play(List.of(first, second), 30, RULES, new Audience(500, Eagerness.EAGER, 1));

        assertThat(result.pieces().getFirst().reached()).isTrue();
        assertThat(result.pieces().getFirst().soldOutMinute()).isNotNull();
        assertThat(result.pieces().getLast().reached()).isFalse();
        assertThat(result.pieces().getLast().claims()).isZero();
        assertThat(sum(result.loads().pieces())).isOne();
    }

    private static void addsUp(PlayedPiece piece) {
        assertThat(piece.sold()).isBetween(0, piece.stock());
        assertThat(piece.sold() + piece.left()).isEqualTo(piece.stock());
        assertThat(piece.sales()).isEqualTo(piece.price().times(piece.sold()));
        assertThat(piece.sold() + piece.missed()).isLessThanOrEqualTo(piece.claims());
        assertThat(piece.longestQueue()).isLessThanOrEqualTo(RULES.queueMax());
        if (piece.soldOutMinute() != null) {
            assertThat(piece.left()).isZero();
            assertThat(piece.takenMinute()).isNotNull().isLessThanOrEqualTo(piece.soldOutMinute());
        }
    }

    private static List<StagedPiece> pieces(Random random, int number) {
        var pieces = new ArrayList<StagedPiece>();
        for (int each = 0; each < number; each++) {
            pieces.add(new StagedPiece(
                    new UUID(0, each),
                    "商品" + each,
                    Yen.of(500 + random.nextInt(9_500)),
                    random.nextInt(8),
                    ClaimMode.values()[random.nextInt(3)],
                    1 + random.nextInt(30),
                    random.nextInt(3),
                    1 + random.nextInt(15)));
        }
        return pieces;
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
