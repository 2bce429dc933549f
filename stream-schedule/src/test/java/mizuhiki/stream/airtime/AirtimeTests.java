package mizuhiki.stream.airtime;

import static mizuhiki.stream.show.ShowFixtures.EIGHT;
import static mizuhiki.stream.show.ShowFixtures.showAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.show.Show;
import org.junit.jupiter.api.Test;

class AirtimeTests {

    private static final UUID BROOCH = UUID.randomUUID();
    private static final UUID CARD = UUID.randomUUID();

    private final Show one = showAt(EIGHT);
    private final Show other = showAt(EIGHT.plus(Duration.ofDays(7)));

    @Test
    void pieceIsShownUntilSomethingElseHappens() {
        var airtime = Airtime.of(List.of(
                at(one, Kind.STARTED, 0),
                pinned(one, BROOCH, 2),
                pinned(one, CARD, 9),
                at(one, Kind.BEGUN, 12).aboutSegment(UUID.randomUUID()),
                pinned(one, BROOCH, 20),
                at(one, Kind.ENDED, 25)));

        assertThat(airtime.minutes(BROOCH)).isEqualTo(12);
        assertThat(airtime.minutes(CARD)).isEqualTo(3);
    }

    @Test
    void oneShowDoesNotRunIntoTheNext() {
        var airtime = Airtime.of(List.of(pinned(one, BROOCH, 0), pinned(other, CARD, 0), at(other, Kind.ENDED, 4)));

        assertThat(airtime.lengths()).isEqualTo(Map.of(CARD, Duration.ofMinutes(4)));
        assertThat(airtime.minutes(BROOCH)).isZero();
    }

    private static AirEntry pinned(Show show, UUID productId, int minute) {
        return at(show, Kind.PINNED, minute).about(productId);
    }

    private static AirEntry at(Show show, Kind kind, int minute) {
        return AirEntry.of(kind, show, show.startsAt().plusSeconds(60L * minute), UUID.randomUUID());
    }
}
