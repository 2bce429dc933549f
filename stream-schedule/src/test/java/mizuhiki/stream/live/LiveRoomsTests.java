package mizuhiki.stream.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class LiveRoomsTests {

    private static final Flux<Long> TWO_SECONDS = Flux.range(0, 20).map(Integer::longValue);

    private static List<Long> turns(int row) {
        return LiveRooms.turns(TWO_SECONDS, row).collectList().block();
    }

    @Test
    void rowIsToldOnceASecond() {
        assertThat(turns(3)).containsExactly(3L, 13L);
    }

    @Test
    void rowsAreToldOneAfterTheOther() {
        var all = Flux.range(0, 10).concatMap(row -> LiveRooms.turns(TWO_SECONDS, row));

        assertThat(all.collectList().block()).doesNotHaveDuplicates().hasSize(20);
    }
}
