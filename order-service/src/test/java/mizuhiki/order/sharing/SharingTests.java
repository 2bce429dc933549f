package mizuhiki.order.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.effort.Effort;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class SharingTests {

    private static final UUID HANAKO = new UUID(1, 1);
    private static final UUID KEN = new UUID(1, 2);
    private static final UUID AOI = new UUID(1, 3);
    private static final UUID YUI = new UUID(1, 4);

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
        assertThat(share(Yen.of(-300), brooch)).isEmpty();
    }

    private static List<Credit> share(Yen proceeds, List<Effort> efforts) {
        return new Sharing(CreditPolicy.FIRST, SharedBy.MINUTES, efforts).of(proceeds, Map.of());
    }
}
