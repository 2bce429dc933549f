package mizuhiki.order.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.flow.Flow;
import mizuhiki.order.flow.Sankey;
import mizuhiki.order.report.Cells.Cell;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class PictureTests {

    private static final String HANAKO = new UUID(0, 1).toString();
    private static final String KEN = new UUID(0, 2).toString();

    private static final Picture PICTURE = new Picture(
            new Asked(
                    LocalDate.of(2026, 11, 1),
                    LocalDate.of(2026, 11, 30),
                    List.of(Axis.CHANNEL, Axis.STAGE, Axis.MEMBER)),
            List.of(
                    cell("SHOP", "MAKING", HANAKO, 600),
                    cell("SHOW", "MAKING", KEN, 300),
                    cell("SHOW", "SHOW", KEN, 200),
                    cell("SHOW", "SHOW", HANAKO, -50)),
            Map.of(new UUID(0, 1), "はなこ", new UUID(0, 2), "けんじろうさんのながいながいなまえ"));

    @Test
    void everyColumnHasTheSameYen() {
        for (int column = 0; column < 2; column++) {
            int place = column;
            assertThat(PICTURE.flows().stream()
                            .filter(flow -> flow.column() == place)
                            .map(Flow::yen)
                            .collect(Yen.sum()))
                    .isEqualTo(PICTURE.total());
        }
    }

    @Test
    void whatWasTakenBackIsInTheTableAndNotInThePicture() {
        assertThat(PICTURE.flows()).extracting(Flow::yen).contains(Yen.of(-50));
        assertThat(PICTURE.sankey().bands())
                .extracting(band -> band.flow().yen())
                .doesNotContain(Yen.of(-50));
    }

    @Test
    void bandsOfANodeLieWithinIt() {
        var sankey = PICTURE.sankey();

        for (var node : sankey.nodes()) {
            var out = sankey.bands().stream()
                    .filter(band -> band.flow().from().equals(node.end()))
                    .mapToInt(Sankey.Band::width)
                    .sum();
            assertThat(out).isLessThanOrEqualTo(node.size() + sankey.bands().size());
        }
        assertThat(sankey.height()).isPositive();
    }

    @Test
    void othersStandLast() {
        var cells = Stream.of(cell("SHOP", "MAKING", Axis.OTHERS, 900), cell("SHOP", "MAKING", KEN, 1))
                .toList();
        var picture = new Picture(PICTURE.asked(), cells, PICTURE.names());

        assertThat(picture.sankey().nodes().getLast().end().key()).isEqualTo(Axis.OTHERS);
        assertThat(picture.flows().getLast().path()).contains("others=MEMBER");
    }

    @Test
    void aLongNameIsShortened() {
        assertThat(PICTURE.sankey().nodes())
                .filteredOn(node -> node.end().key().equals(KEN))
                .extracting(Sankey.Node::label)
                .containsExactly("けんじろうさんのながいなが…");
    }

    private static Cell cell(String first, String second, String third, long yen) {
        return new Cell(first, second, third, Yen.of(yen), 1);
    }
}
