package mizuhiki.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

class AllocationPropertyTests {

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Map<String, Long> weights = new LinkedHashMap<>();
    private Yen amount = Yen.ZERO;

    @BeforeEach
    void draw() {
        System.out.println("-Dmizuhiki.seed=" + seed);
        int people = random.nextInt(1, 30);
        for (int person = 0; person < people; person++) {
            weights.put("m%02d".formatted(person), random.nextLong(0, 1L << random.nextInt(1, 50)));
        }
        weights.put("somebody", random.nextLong(1, 500));
        amount = Yen.of(random.nextLong(-1L << random.nextInt(1, 53), 1L << random.nextInt(1, 53)));
    }

    @RepeatedTest(100)
    void noYenIsLost() {
        assertThat(Allocation.split(amount, weights).values().stream().collect(Yen.sum()))
                .isEqualTo(amount);
        assertThat(Allocation.carrying(amount, Tally.exact(weights), Map.of()).values().stream()
                        .map(Share::paid)
                        .collect(Yen.sum()))
                .isEqualTo(amount);
    }

    @RepeatedTest(100)
    void everyShareIsWithinAYenOfTheExactOne() {
        var total = weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        Allocation.split(amount, weights)
                .forEach((key, share) -> assertThat(times(share, total)
                                .subtract(times(amount, BigInteger.valueOf(weights.get(key))))
                                .abs())
                        .isLessThan(total));
    }

    @RepeatedTest(100)
    void orderPlaysNoPart() {
        var keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, random);
        var shuffled = new LinkedHashMap<String, Long>();
        keys.forEach(key -> shuffled.put(key, weights.get(key)));

        assertThat(Allocation.split(amount, shuffled)).isEqualTo(Allocation.split(amount, weights));
    }

    @RepeatedTest(100)
    void whatIsTakenBackIsWhatWasGiven() {
        var negated = new TreeMap<String, Yen>();
        Allocation.split(amount, weights).forEach((key, share) -> negated.put(key, share.negated()));

        assertThat(Allocation.split(amount.negated(), weights)).isEqualTo(negated);
    }

    @RepeatedTest(100)
    void whoWeighsNothingGetsNothing() {
        weights.put("nothing", 0L);

        assertThat(Allocation.split(amount, weights).get("nothing")).isEqualTo(Yen.ZERO);
        assertThat(Allocation.carrying(amount, Tally.exact(weights), Map.of("nothing", Share.PARTS))
                        .get("nothing"))
                .isEqualTo(new Share(Yen.ZERO, 0));
    }

    private static BigInteger times(Yen amount, BigInteger factor) {
        return BigInteger.valueOf(amount.amount()).multiply(factor);
    }
}
