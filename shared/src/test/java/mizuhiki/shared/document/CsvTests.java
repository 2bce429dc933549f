package mizuhiki.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTests {

    @Test
    void whatSomebodyWroteIsNeverRunAsAFormula() {
        assertThat(Csv.cell("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(Csv.cell("@cmd")).isEqualTo("'@cmd");
        assertThat(Csv.cell("-1+1")).isEqualTo("'-1+1");
        assertThat(Csv.cell("＝1＋1")).isEqualTo("'＝1＋1");
    }

    @Test
    void amountsStayNumbers() {
        assertThat(Csv.cell("-1389")).isEqualTo("-1389");
    }

    @Test
    void commasAndQuotesStayInTheirCell() {
        assertThat(Csv.cell("大きい, \"赤い\"")).isEqualTo("\"大きい, \"\"赤い\"\"\"");
    }
}
