package mizuhiki.stream.timing;

import static mizuhiki.stream.rundown.RundownFixtures.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.rundown.Segment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTests {

    @Test
    void breaksAndGreetingsAreNotShortened() {
        var piece = segment(Kind.PIECE, 10);

        assertThat(Fitting.of(List.of(segment(Kind.BREAK, 10), piece, segment(Kind.CLOSING, 5)), 4))
                .containsOnlyKeys(piece.id())
                .containsEntry(piece.id(), 6);
    }

    @Test
    void everyPieceKeepsAMinute() {
        var pieces = List.of(segment(Kind.PIECE, 3), segment(Kind.DEMONSTRATION, 9));

        assertThat(Fitting.of(pieces, 10).values()).containsOnly(1);
        assertThat(Fitting.of(pieces, 11)).isEmpty();
    }

    @Test
    void thereIsNothingToShortenWhereNothingGives() {
        assertThat(Fitting.of(List.of(segment(Kind.BREAK, 10)), 1)).isEmpty();
        assertThat(Fitting.of(List.of(), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sumIsExactAndNothingGrowsNorVanishes(long seed) {
        var random = new Random(seed);
        var pieces = IntStream.range(0, 1 + random.nextInt(20))
                .mapToObj(each -> segment(Kind.PIECE, 1 + random.nextInt(30)))
                .toList();
        var now = pieces.stream().mapToInt(Segment::minutes).sum();

        for (var over = 1; over <= now - pieces.size(); over++) {
            var then = Fitting.of(pieces, over);
            assertThat(then.values().stream().mapToInt(minutes -> minutes).sum())
                    .isEqualTo(now - over);
            assertThat(pieces).allMatch(piece -> then.get(piece.id()) >= 1 && then.get(piece.id()) <= piece.minutes());
        }
    }
}
