package mizuhiki.shared.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubyTests {

    @ParameterizedTest
    @CsvSource({
        "作《つく》ったもの, 作ったもの, <ruby>作<rt>つく</rt></ruby>ったもの",
        "その品物《しなもの》, その品物, その<ruby>品物<rt>しなもの</rt></ruby>",
        "人々《ひとびと》, 人々, <ruby>人々<rt>ひとびと</rt></ruby>",
        "お｜寿司《すし》, お寿司, お<ruby>寿司<rt>すし</rt></ruby>",
        "｜お茶《おちゃ》, お茶, <ruby>お茶<rt>おちゃ</rt></ruby>",
        "きょう, きょう, きょう",
        "出品《しゅっぴん》｜中《ちゅう》, 出品中, <ruby>出品<rt>しゅっぴん</rt></ruby><ruby>中<rt>ちゅう</rt></ruby>",
    })
    void readingsStandOverTheirKanji(String notation, String plain, String html) {
        var ruby = new Ruby(notation);

        assertThat(ruby.plain()).isEqualTo(plain);
        assertThat(ruby.html()).isEqualTo(html);
    }

    @Test
    void everythingElseIsEscaped() {
        var ruby = new Ruby("<b>木《<き>》</b> & \"1\"");

        assertThat(ruby.html()).isEqualTo("&lt;b&gt;<ruby>木<rt>&lt;き&gt;</rt></ruby>&lt;/b&gt; &amp; &quot;1&quot;");
        assertThat(ruby.plainHtml()).isEqualTo("&lt;b&gt;木&lt;/b&gt; &amp; &quot;1&quot;");
    }

    @Test
    void guardedContentHasNoReadings() {
        var ruby = new Ruby("名前《なまえ》は" + Ruby.guarded("花《Rose》\uE010<i>｜"));

        assertThat(ruby.plain()).isEqualTo("名前は花《Rose》<i>｜");
        assertThat(ruby.html()).isEqualTo("<ruby>名前<rt>なまえ</rt></ruby>は花《Rose》&lt;i&gt;｜");
    }

    @Test
    void aReadingWithoutKanjiStaysAsItIs() {
        assertThat(new Ruby("これ《それ》").html()).isEqualTo("これ《それ》");
    }

    @Test
    void dollarsAndBackslashesAreOrdinary() {
        assertThat(new Ruby("｜$1\\2《ドル》と木《$0》").plain()).isEqualTo("$1\\2と木");
        assertThat(new Ruby("｜$1\\2《ドル》").html()).isEqualTo("<ruby>$1\\2<rt>ドル</rt></ruby>");
    }
}
