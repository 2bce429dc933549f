package mizuhiki.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void ninetyNineOfHundredWaitedNoLongerThanTheNinetyNinth() {
        var latencies = millis(LongStream.rangeClosed(1, 100));

        assertThat(latencies.p50()).isEqualTo(50);
        assertThat(latencies.p99()).isEqualTo(99);
        assertThat(latencies.millis(1)).isEqualTo(100);
    }

    @Test
    void orderOfArrivalDoesNotMatter() {
        var latencies = millis(LongStream.of(9, 1, 5));
        assertThat(latencies.p50()).isEqualTo(5);

        latencies.add(2_000_000);
        assertThat(latencies.p50()).isEqualTo(2);
    }

    @Test
    void oneAloneIsEveryPercentile() {
        assertThat(millis(LongStream.of(7)).p99()).isEqualTo(7);
    }

    @Test
    void whereNobodyWaitedThereIsNoPercentile() {
        assertThat(new Latencies().p99()).isNaN();
    }

    @Test
    void moreThanThereIsRoomForAreKept() {
        var latencies = millis(LongStream.rangeClosed(1, 5_000));
        latencies.addAll(millis(LongStream.rangeClosed(5_001, 10_000)));

        assertThat(latencies.count()).isEqualTo(10_000);
        assertThat(latencies.p99()).isEqualTo(9_900);
    }

    private static Latencies millis(LongStream millis) {
        var latencies = new Latencies();
        millis.forEach(each -> latencies.add(each * 1_000_000));
        return latencies;
    }
}
