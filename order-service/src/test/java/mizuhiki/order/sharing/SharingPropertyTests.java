package mizuhiki.order.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.effort.Effort;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Random policies, random work, sale after sale. */
class SharingPropertyTests {

    private static final int SALES = 3_000;

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<UUID> members = IntStream.range(0, 8)
            .mapToObj(member -> new UUID(random.nextLong(), random.nextLong()))
            .toList();
    private final Map<MemberStage, Long> open = new HashMap<>();

    @BeforeEach
    void tellSeed() {
        System.out.println("-Dmizuhiki.seed=" + seed);
    }

    /** Members come and go, the policy changes, every way of sharing has its turn; single sales come back. */
    @RepeatedTest(3)
    void lifetimeOfSalesStaysWithinAYenOfTheExactShares() {
        var paid = new HashMap<MemberStage, Long>();
        var exact = new HashMap<MemberStage, BigDecimal>();
        var policy = policy();
        for (int sale = 0; sale < SALES; sale++) {
            policy = random.nextInt(100) == 0 ? policy() : policy;
            var proceeds = Yen.of(random.nextLong(1, 9_000));
            for (var credit : new Sharing(policy, SharedBy.PIECES, work()).of(proceeds, open)) {
                open.merge(credit.key(), credit.openChange(), Long::sum);
                paid.merge(credit.key(), credit.yen().amount(), Long::sum);
                exact.merge(credit.key(), exact(credit, proceeds), BigDecimal::add);
            }
            assertThat(open.values()).allMatch(parts -> Math.abs(parts) < Share.PARTS);
        }
        exact.forEach((key, share) -> assertThat(
                        share.subtract(BigDecimal.valueOf(paid.get(key))).abs())
                .isLessThan(BigDecimal.ONE));
    }

    @RepeatedTest(50)
    void nothingIsLostOrMadeUpWhereNothingIsCarried() {
        var proceeds = Yen.of(random.nextLong(1, 1L << random.nextInt(1, 40)));
        var work = work();

        var spread = new Sharing(with(policy(), Absent.SPREAD), SharedBy.MINUTES, work).of(proceeds, open);
        var rest = new Sharing(with(policy(), Absent.TO_POOL), SharedBy.MINUTES, work).of(proceeds, open);

        assertThat(sum(spread)).isEqualTo(spread.isEmpty() ? Yen.ZERO : proceeds);
        assertThat(sum(rest)).isBetween(Yen.ZERO, proceeds);
    }

    @RepeatedTest(50)
    void orderOfTheWorkPlaysNoPart() {
        var work = work();
        var shuffled = new ArrayList<>(work);
        Collections.shuffle(shuffled, random);
        var policy = policy();
        var proceeds = Yen.of(random.nextLong(1, 90_000));
        carrySomething();

        assertThat(shares(new Sharing(policy, SharedBy.DECLARED, shuffled).of(proceeds, open)))
                .isEqualTo(shares(new Sharing(policy, SharedBy.DECLARED, work).of(proceeds, open)));
    }

    @RepeatedTest(50)
    void returnTakesBackExactlyWithWhatWasCarried() {
        carrySomething();
        var before = Map.copyOf(open);
        var given = new Sharing(policy(), SharedBy.EQUAL, work()).of(Yen.of(random.nextLong(1, 90_000)), open);
        given.forEach(credit -> open.merge(credit.key(), credit.openChange(), Long::sum));

        var back = given.stream()
                .map(credit -> credit.negated(open.get(credit.key())))
                .toList();
        back.forEach(credit -> open.merge(credit.key(), credit.openChange(), Long::sum));

        assertThat(sum(back)).isEqualTo(sum(given).negated());
        open.values().removeIf(parts -> parts == 0);
        assertThat(open).isEqualTo(before);
    }

    /** What is written down with a credit is enough to share the sale again. */
    @RepeatedTest(50)
    void creditsExplainThemselves() {
        carrySomething();
        var proceeds = Yen.of(random.nextLong(1, 90_000));
        var given = new Sharing(policy(), SharedBy.PIECES, work()).of(proceeds, open);

        assertThat(shares(Claims.of(given).share(proceeds, open))).isEqualTo(shares(given));
    }

    private void carrySomething() {
        for (var member : members) {
            open.put(new MemberStage(Stage.MAKING, member), random.nextLong(-Share.PARTS / 2, Share.PARTS / 2));
        }
        open.values().removeIf(parts -> parts == 0);
    }

    private List<Effort> work() {
        var work = new ArrayList<Effort>();
        for (var stage : Stage.values()) {
            members.stream()
                    .filter(member -> random.nextInt(3) == 0)
                    .forEach(member -> work.add(effort(stage, member)));
        }
        return work;
    }

    private Effort effort(Stage stage, UUID member) {
        return new Effort(stage, member, random.nextInt(0, 480), random.nextInt(0, 5), random.nextInt(0, 3));
    }

    private CreditPolicy policy() {
        var ways = List.of(SharedBy.MINUTES, SharedBy.PIECES, SharedBy.EQUAL);
        var usual = CreditPolicy.FIRST;
        return new CreditPolicy(
                usual.validFrom(),
                random.nextInt(0, 101),
                random.nextInt(0, 30),
                random.nextInt(0, 30),
                random.nextInt(0, 30),
                random.nextInt(0, 10),
                SharedBy.values()[random.nextInt(4)],
                ways.get(random.nextInt(3)),
                ways.get(random.nextInt(3)),
                ways.get(random.nextInt(3)),
                Absent.values()[random.nextInt(2)],
                usual.commonOf(),
                usual.counting(),
                usual.returnDays(),
                "ためし");
    }

    private static CreditPolicy with(CreditPolicy policy, Absent absent) {
        return new CreditPolicy(
                policy.validFrom(),
                policy.making(),
                policy.listing(),
                policy.show(),
                policy.packing(),
                policy.common(),
                policy.makingBy(),
                policy.listingBy(),
                policy.showBy(),
                policy.packingBy(),
                absent,
                policy.commonOf(),
                policy.counting(),
                policy.returnDays(),
                policy.reason());
    }

    private static BigDecimal exact(Credit credit, Yen proceeds) {
        return BigDecimal.valueOf(proceeds.amount())
                .multiply(BigDecimal.valueOf(credit.stageWeight()))
                .multiply(BigDecimal.valueOf(credit.measure()))
                .divide(
                        BigDecimal.valueOf(credit.allWeights()).multiply(BigDecimal.valueOf(credit.stageMeasure())),
                        MathContext.DECIMAL128);
    }

    private static Map<MemberStage, Share> shares(List<Credit> credits) {
        var shares = new HashMap<MemberStage, Share>();
        credits.forEach(credit -> shares.put(credit.key(), credit.share()));
        return shares;
    }

    private static Yen sum(List<Credit> credits) {
        return credits.stream().map(Credit::yen).collect(Yen.sum());
    }
}
