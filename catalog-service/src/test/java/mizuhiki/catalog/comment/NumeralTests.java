package mizuhiki.catalog.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            007個          | 7
            1,234円        | 1234
            3,5           | 3
            99999999999999 | 99999999999999
            十            | 10
            二十一番        | 21
            百二十三        | 123
            一二〇         | 120
            〇            | 0
            じゅうにばん     | 12
            さんじゅうきゅう  | 39
            ひゃくいち      | 101
            ろっぴゃく      | 600
            じゅっこ        | 10
            """)
    void numberIsReadAsItIsWritten(String text, String digits) {
        assertThat(Numeral.at(text, 0))
                .hasValueSatisfying(numeral -> assertThat(numeral.digits()).isEqualTo(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"いちご", "にく", "さんさん", "十百", "十十", "しち五", "番", "a", "ー"})
    void whatOnlySoundsLikeANumberIsNone(String text) {
        assertThat(Numeral.at(text, 0)).isEmpty();
    }
}
