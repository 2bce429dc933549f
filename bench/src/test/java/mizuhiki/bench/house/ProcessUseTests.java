package mizuhiki.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessUseTests {

    @Test
    void ticksAreCountedBehindTheNameWhateverItIs() {
        assertThat(ProcessUse.ticks("42 (a b) c) S 1 2 3 4 5 6 7 8 9 10 100 20 3 4 0 0 0"))
                .isEqualTo(127);
    }

    @Test
    void shareOfOthersIsWhatNobodyHereUsed() {
        var use = new Use(2, 1, 1, 8, 100, 1_000);

        assertThat(use.othersPercent()).isEqualTo(50);
        assertThat(use.each(2)).isEqualTo(new Use(1, 0.5, 0.5, 4, 50, 500));
    }
}
