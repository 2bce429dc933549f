package mizuhiki.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

class CarryPropertyTests {

    private static final int SALES = 3_000;

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Tally tally = new Tally();

    @RepeatedTest(5)
    void whoAlwaysShareStayWithinAYenOfTheirLifetimeShare() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        for (int sale = 0; sale < SALES; sale++) {
            tally.add(Yen.of(random.nextLong(1_000, 50_000)), minutes(6));
            assertThat(tally.open.values()).allMatch(open -> Math.abs(open) < Share.PARTS);
        }
    }

    @RepeatedTest(5)
    void whoComeAndGoStayWithinAFewYen() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        for (int sale = 0; sale < SALES; sale++) {
            tally.add(Yen.of(random.nextLong(0, 50_000)), someOf(minutes(12)));
        }
        assertThat(tally.open.values()).allMatch(open -> Math.abs(open) < 3 * Share.PARTS);
    }

    @RepeatedTest(5)
    void openPartsOfAllAreNothing() {
        for (int sale = 0; sale < 100; sale++) {
            tally.add(Yen.of(random.nextLong(-9_000, 9_000)), someOf(minutes(5)));
        }
        assertThat(tally.open.values().stream().mapToLong(Long::longValue).sum())
                .isZero();
    }

    @RepeatedTest(5)
    void nobodyIsPaidAgainstTheSignOfTheAmount() {
        for (int sale = 0; sale < 300; sale++) {
            var shares = Allocation.carrying(Yen.of(random.nextLong(0, 9)), Tally.exact(minutes(7)), tally.open);
            assertThat(shares.values()).noneMatch(share -> share.paid().isNegative());
            shares.forEach((key, share) -> tally.open.merge(key, share.open(), Long::sum));
        }
    }

    @RepeatedTest(5)
    void takingBackIsTheMirrorOfGiving() {
        var weights = Tally.exact(minutes(4));
        var open = Map.of("m1", 400_000_000_000L, "m2", -400_000_000_000L);
        var mirrored = Map.of("m1", -400_000_000_000L, "m2", 400_000_000_000L);
        var amount = Yen.of(random.nextLong(0, 5_000));

        var given = Allocation.carrying(amount, weights, open);
        given.replaceAll((key, share) -> share.negated());

        assertThat(Allocation.carrying(amount.negated(), weights, mirrored)).isEqualTo(given);
    }

    private Map<String, Long> minutes(int people) {
        var weights = new HashMap<String, Long>();
        for (int person = 1; person <= people; person++) {
            weights.put("m" + person, random.nextLong(15, 241));
        }
        return weights;
    }

    private Map<String, Long> someOf(Map<String, Long> everybody) {
        var some = new HashMap<>(everybody);
        some.keySet().removeIf(key -> random.nextBoolean());
        return some.isEmpty() ? everybody : some;
    }
}
