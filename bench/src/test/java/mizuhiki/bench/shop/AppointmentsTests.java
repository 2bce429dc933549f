package mizuhiki.bench.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import mizuhiki.bench.wire.Ask;
import org.junit.jupiter.api.Test;

class AppointmentsTests {

    private final ArrayList<Long> dueNanos = new ArrayList<>();
    private final Appointments appointments = new Appointments(100, Duration.ofSeconds(1), due -> {
        dueNanos.add(due);
        return new Ask(new byte[0], due, reply -> null);
    });

    @Test
    void whoComesLateIsStillExpectedFromTheBeginning() {
        long muchLater = System.nanoTime() + Duration.ofSeconds(10).toNanos();

        while (appointments.next(muchLater) != null) {
            assertThat(appointments.isOver(muchLater)).isEqualTo(dueNanos.size() == 100);
        }

        assertThat(dueNanos).hasSize(100).isSorted();
        assertThat(dueNanos.getLast() - dueNanos.getFirst())
                .isEqualTo(Duration.ofMillis(990).toNanos());
    }

    @Test
    void nobodyComesBeforeTheirTime() {
        long before = System.nanoTime() - Duration.ofSeconds(1).toNanos();

        assertThat(appointments.next(before)).isNull();
    }
}
