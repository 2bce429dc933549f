package mizuhiki.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void figuresStandBehindTheTablesOneInALine() {
        var table = new Table("what", "a second");
        table.add("claims", List.of(Table.number(1234.5)));
        report.figure("hot_orders_ratio", 3.4, "x");
        report.figure("oversold", 0, "pieces");
        report.table(table);

        report.print();

        assertThat(printed()).endsWith("""
                what    a second
                claims      1235

                figure hot_orders_ratio 3.40 x
                figure oversold 0 pieces
                """);
    }

    @Test
    void largeNumbersNeedNoDecimals() {
        assertThat(Figure.number(0.456)).isEqualTo("0.46");
        assertThat(Figure.number(45.67)).isEqualTo("45.7");
        assertThat(Figure.number(456.7)).isEqualTo("457");
        assertThat(Figure.number(4_000_000)).isEqualTo("4000000");
    }

    @Test
    void whatWasNotMeasuredIsADash() {
        assertThat(Table.number(Double.NaN)).isEqualTo("-");
    }

    @Test
    void middleOfThreeIsTheSecond() {
        assertThat(Median.of(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Median.of(List.of(9.0, 1.0))).isEqualTo(1);
        assertThat(Median.of(List.of(Double.NaN))).isNaN();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
