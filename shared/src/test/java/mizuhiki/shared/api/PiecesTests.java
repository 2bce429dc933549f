package mizuhiki.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PiecesTests {

    private static final int SIZE = 5;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 10, 12})
    void allRowsComeOnceAndInOrder(int rows) {
        var read = Pieces.<Integer>of(SIZE, last -> upTo(rows, last.orElse(0)));

        assertThat(read.collectList().block())
                .isEqualTo(Flux.range(1, rows).collectList().block());
    }

    @Test
    void noPieceIsReadBeforeItIsWanted() {
        var asked = new ArrayList<Integer>();
        var read = Pieces.<Integer>of(
                SIZE, last -> upTo(12, last.orElse(0)).doOnSubscribe(on -> asked.add(last.orElse(0))));

        StepVerifier.create(read, 3).expectNextCount(3).thenCancel().verify();

        assertThat(asked).isEqualTo(List.of(0));
    }

    private static Flux<Integer> upTo(int rows, int behind) {
        return Flux.range(behind + 1, Math.min(SIZE, rows - behind));
    }
}
