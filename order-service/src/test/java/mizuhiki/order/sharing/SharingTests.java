package mizuhiki.order.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.effort.Effort;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SharingTests {

    private static final UUID HANAKO = new UUID(1, 1);
    private static final UUID KEN = new UUID(1, 2);
    private static final UUID AOI = new UUID(1, 3);
    private static final UUID YUI = new UUID(1, 4);

    private static final JsonNode VECTORS = new ObjectMapper()
            .readTree(Path.of(System.getProperty("mizuhiki.shared", "../shared"), "vectors", "allocation.json"));

    private final List<Effort> brooch = List.of(
            Effort.of(Stage.MAKING, HANAKO, 60),
            Effort.of(Stage.MAKING, KEN, 30),
            Effort.of(Stage.SHOW, AOI, 45),
            Effort.of(Stage.SHOW, KEN, 45),
            Effort.of(Stage.PACKING, YUI, 10));

    /** 2,084 of 92 weights: nobody prepared the listing. */
    @Test
    void proceedsOfTheBroochAreSharedToTheYen() {
        var credits = share(Yen.of(2_084), brooch);

        assertThat(credits)
                .extracting(Credit::stage, Credit::personId, Credit::yen)
                .containsExactly(
                        tuple(Stage.MAKING, HANAKO, Yen.of(1_057)),
                        tuple(Stage.MAKING, KEN, Yen.of(528)),
                        tuple(Stage.SHOW, AOI, Yen.of(170)),
                        tuple(Stage.SHOW, KEN, Yen.of(170)),
                        tuple(Stage.PACKING, YUI, Yen.of(159)));
        assertThat(credits)
                .extracting(Credit::yen)
                .satisfies(yen -> assertThat(yen.stream().map(Yen.class::cast).collect(Yen.sum()))
                        .isEqualTo(Yen.of(2_084)));
    }

    @Test
    void creditSaysWhatItWasMadeFrom() {
        var hanako = share(Yen.of(2_084), brooch).getFirst();

        assertThat(hanako.minutes()).isEqualTo(60);
        assertThat(hanako.stageMinutes()).isEqualTo(90);
        assertThat(hanako.stageWeight()).isEqualTo(70);
        assertThat(hanako.allWeights()).isEqualTo(92);
    }

    @Test
    void whatNobodyWorkedForStaysWithThePool() {
        assertThat(share(Yen.of(2_084), List.of())).isEmpty();
    }

    @Test
    void lossIsNobodys() {
        assertThat(share(Yen.of(-300), brooch))
                .hasSameSizeAs(share(Yen.of(300), brooch))
                .allMatch(Credit::isEmpty);
    }

    /** The carry of the vectors: what is left open by one sale is paid by another. */
    @Test
    void threeThousandSalesGiveEachOfThreeMakersTheSame() {
        var carry = VECTORS.get("carry");
        var makers = carry.get("weights").propertyNames().stream()
                .map(name -> Effort.of(
                        Stage.MAKING,
                        new UUID(0, name.charAt(0)),
                        carry.get("weights").get(name).asInt()))
                .toList();
        var open = new HashMap<MemberStage, Long>();
        var paid = new HashMap<String, Long>();
        for (int sale = 0; sale < carry.get("sales").asInt(); sale++) {
            for (var credit : sharing(CreditPolicy.FIRST, makers)
                    .of(Yen.of(carry.get("amountEach").asLong()), open)) {
                open.merge(credit.key(), credit.openChange(), Long::sum);
                paid.merge(name(credit), credit.yen().amount(), Long::sum);
            }
        }

        assertThat(paid).isEqualTo(Map.of("a", 100_000L, "b", 100_000L, "c", 100_000L));
        carry.get("totalsWithCarry")
                .properties()
                .forEach(total -> assertThat(paid.get(total.getKey()))
                        .isEqualTo(total.getValue().asLong()));
    }

    @Test
    void weightOfIdleWorkMayGoToThePool() {
        var toPool = policy(SharedBy.MINUTES, Absent.TO_POOL);

        assertThat(yen(sharing(toPool, List.of(Effort.of(Stage.MAKING, HANAKO, 60), Effort.of(Stage.PACKING, YUI, 10)))
                        .of(Yen.of(1_000), Map.of())))
                .containsExactly(700L, 70L);
    }

    @Test
    void makersMayShareByPiecesAlikeOrAsTheyDeclared() {
        var makers = List.of(new Effort(Stage.MAKING, HANAKO, 60, 1, 3), new Effort(Stage.MAKING, KEN, 30, 4, 1));

        assertThat(yen(shared(SharedBy.MINUTES, makers))).containsExactly(600L, 300L);
        assertThat(yen(shared(SharedBy.PIECES, makers))).containsExactly(180L, 720L);
        assertThat(yen(shared(SharedBy.EQUAL, makers))).containsExactly(450L, 450L);
        assertThat(yen(shared(SharedBy.DECLARED, makers))).containsExactly(675L, 225L);
    }

    @Test
    void whatNobodyCountedIsSharedByMinutesAndSaysSo() {
        var makers = List.of(Effort.of(Stage.MAKING, HANAKO, 60), Effort.of(Stage.MAKING, KEN, 30));

        var credits = shared(SharedBy.PIECES, makers);

        assertThat(yen(credits)).containsExactly(600L, 300L);
        assertThat(credits).extracting(Credit::sharedBy).containsOnly(SharedBy.MINUTES);
    }

    /** The lot was made under another policy than it was sold under. */
    @Test
    void makersShareAsWasInForceWhenTheyMade() {
        var makers = List.of(new Effort(Stage.MAKING, HANAKO, 60, 1, 0), new Effort(Stage.MAKING, KEN, 30, 4, 0));

        var credits =
                new Sharing(policy(SharedBy.MINUTES, Absent.SPREAD), SharedBy.PIECES, makers).of(Yen.of(900), Map.of());

        assertThat(yen(credits)).containsExactly(180L, 720L);
    }

    @Test
    void commonWorkTakesPartByItsWeight() {
        var policy = new CreditPolicy(
                LocalDate.EPOCH,
                90,
                0,
                0,
                0,
                10,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                8,
                "そうじ");
        var efforts = List.of(
                Effort.of(Stage.MAKING, HANAKO, 60),
                Effort.of(Stage.COMMON, KEN, 30),
                Effort.of(Stage.COMMON, YUI, 10),
                Effort.of(Stage.PACKING, AOI, 10));

        assertThat(yen(sharing(policy, efforts).of(Yen.of(1_000), Map.of()))).containsExactly(900L, 75L, 25L);
    }

    /** The product of the minutes of five stages has 155 bits. */
    @Test
    void noNumberOfMinutesIsTooLarge() {
        var efforts = Arrays.stream(Stage.values())
                .map(stage -> Effort.of(stage, HANAKO, Integer.MAX_VALUE))
                .toList();

        assertThat(yen(sharing(CreditPolicy.FIRST, efforts).of(Yen.of(10_000), Map.of())))
                .containsExactly(7_000L, 800L, 1_500L, 700L);
        assertThatThrownBy(() -> sharing(
                                CreditPolicy.FIRST, List.of(efforts.getFirst(), Effort.of(Stage.MAKING, KEN, 1)))
                        .of(Yen.of(1), Map.of()))
                .isInstanceOf(ArithmeticException.class);
    }

    private static List<Credit> shared(SharedBy by, List<Effort> makers) {
        return new Sharing(CreditPolicy.FIRST, by, makers).of(Yen.of(900), Map.of());
    }

    private static Sharing sharing(CreditPolicy policy, List<Effort> efforts) {
        return new Sharing(policy, policy.makingBy(), efforts);
    }

    private static CreditPolicy policy(SharedBy makingBy, Absent absent) {
        return new CreditPolicy(
                LocalDate.EPOCH,
                70,
                8,
                15,
                7,
                0,
                makingBy,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                SharedBy.MINUTES,
                absent,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                8,
                "ためし");
    }

    private static List<Long> yen(List<Credit> credits) {
        return credits.stream().map(credit -> credit.yen().amount()).toList();
    }

    private static String name(Credit credit) {
        return String.valueOf((char) credit.personId().getLeastSignificantBits());
    }

    private static List<Credit> share(Yen proceeds, List<Effort> efforts) {
        return new Sharing(CreditPolicy.FIRST, SharedBy.MINUTES, efforts).of(proceeds, Map.of());
    }
}
