package mizuhiki.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.listing.ChannelFee.Rounding;
import mizuhiki.catalog.made.MadeLot;
import mizuhiki.catalog.made.Share;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class EstimateTests {

    private static final UUID HANAKO = UUID.randomUUID();
    private static final UUID KEN = UUID.randomUUID();

    @Test
    void partsOfAYenGoWhereTheChannelSays() {
        assertThat(new ChannelFee(1056, Rounding.DOWN).of(Yen.of(3_000))).isEqualTo(Yen.of(316));
        assertThat(new ChannelFee(1056, Rounding.HALF_UP).of(Yen.of(3_000))).isEqualTo(Yen.of(317));
        assertThat(new ChannelFee(1056, Rounding.UP).of(Yen.of(3_000))).isEqualTo(Yen.of(317));
        assertThat(new ChannelFee(1000, Rounding.UP).of(Yen.of(3_000))).isEqualTo(Yen.of(300));
    }

    @Test
    void whatIsLeftIsPriceWithoutFeeAndMaterials() {
        var estimate =
                Estimate.of(Yen.of(3_000), Yen.of(600), new ChannelFee(1056, Rounding.DOWN), List.of(lot(1, 60, 30)));

        assertThat(estimate.proceeds()).isEqualTo(Yen.of(2_084));
        assertThat(estimate.perHour()).contains(Yen.of(1_389));
    }

    @Test
    void hoursOfAllLotsCountForAllPieces() {
        var estimate = Estimate.of(
                Yen.of(1_000), Yen.ZERO, new ChannelFee(0, Rounding.DOWN), List.of(lot(2, 60, 60), lot(1, 30, 30)));

        assertThat(estimate.minutes()).isEqualTo(180);
        assertThat(estimate.perHour()).contains(Yen.of(1_000));
        assertThat(estimate.shares()).extracting(Share::minutes).containsExactly(90, 90);
    }

    @Test
    void withoutMinutesNothingIsPromised() {
        var fee = new ChannelFee(0, Rounding.DOWN);

        assertThat(Estimate.of(Yen.of(500), Yen.ZERO, fee, List.of()).perHour()).isEmpty();
    }

    private static MadeLot lot(int quantity, int hanako, int ken) {
        return new MadeLot(
                UUID.randomUUID(),
                UUID.randomUUID(),
                quantity,
                Instant.EPOCH,
                List.of(new Share(HANAKO, hanako), new Share(KEN, ken)));
    }
}
