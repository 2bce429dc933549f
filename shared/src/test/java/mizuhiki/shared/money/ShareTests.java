package mizuhiki.shared.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTests {

    private static final long THIRD = Share.PARTS / 3;

    @Test
    void whatAPartLeavesOfAYenStaysOpen() {
        assertThat(new Share(Yen.of(100), 0).part(1, 3)).isEqualTo(new Share(Yen.of(33), THIRD));
        assertThat(new Share(Yen.of(-100), 0).part(1, 3)).isEqualTo(new Share(Yen.of(-33), -THIRD));
        assertThat(new Share(Yen.of(100_000_000), 1).part(1, 2)).isEqualTo(new Share(Yen.of(50_000_000), 0));
    }

    @Test
    void allPartsAreTheShareItself() {
        var share = new Share(Yen.of(1_389), -THIRD);

        assertThat(share.part(3, 3)).isEqualTo(share);
        assertThat(share.part(0, 3)).isEqualTo(Share.NOTHING);
    }
}
