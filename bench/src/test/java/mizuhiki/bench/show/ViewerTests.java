package mizuhiki.bench.show;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewerTests {

    private static final String THIRD_PINNED = """
            event:pinned
            data:<section><h2>Pin#00003</h2><p>and much more than anybody reads</p></section>

            """;

    private static final String LIST = """
            event:pieces
            data:<ul><li>Pin#00001</li><li>Pin#00002</li><li>and much more than anybody reads</li></ul>

            """;

    private final Viewer viewer = new Viewer();
    private final byte[] buffer = new byte[1024];

    @Test
    void pinnedPieceIsSeenOnce() {
        assertThat(hear(THIRD_PINNED)).isEqualTo(3);
        assertThat(hear(THIRD_PINNED)).isZero();
    }

    @Test
    void listOfPiecesIsNoPin() {
        assertThat(hear(LIST)).isZero();
        assertThat(viewer.isIn()).isTrue();
    }

    @Test
    void pinIsSeenWhereverTheEventIsCut() {
        var whole = LIST + THIRD_PINNED + LIST;
        for (int cut = 0; cut < whole.length(); cut++) {
            var another = new ViewerTests();

            assertThat(another.hear(whole.substring(0, cut)) + another.hear(whole.substring(cut)))
                    .isEqualTo(3);
        }
    }

    @Test
    void pinIsSeenLetterByLetter() {
        var whole = THIRD_PINNED + LIST;

        assertThat(IntStream.range(0, whole.length())
                        .map(at -> hear(whole.substring(at, at + 1)))
                        .sum())
                .isEqualTo(3);
    }

    private int hear(String text) {
        int begin = viewer.begin(buffer);
        System.arraycopy(text.getBytes(ISO_8859_1), 0, buffer, begin, text.length());
        return viewer.look(buffer, begin + text.length());
    }
}
