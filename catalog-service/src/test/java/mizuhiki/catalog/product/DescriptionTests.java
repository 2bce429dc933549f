package mizuhiki.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionTests {

    @Test
    void linesStayLines() {
        assertThat(Description.clean("赤い水引で\r\n結びました。\n")).isEqualTo("赤い水引で<br>結びました。");
    }

    @Test
    void whatCouldDoHarmIsGone() {
        assertThat(Description.clean("<script>alert(1)</script><img src=x onerror=alert(1)>花<b>です</b>"))
                .isEqualTo("花です");
    }

    @Test
    void typingItAgainChangesNothing() {
        var description = Description.clean("<3 & 好き\n\"水引\" &lt;b&gt;");

        assertThat(Description.typed(description)).startsWith("<3 & 好き\n\"水引\"");
        assertThat(Description.clean("<3 & 好き\n\"水引\"")).isEqualTo("&lt;3 &amp; 好き<br>\"水引\"");
        assertThat(Description.clean(Description.typed(Description.clean("1 < 2 & 3"))))
                .isEqualTo("1 &lt; 2 &amp; 3");
    }

    @Test
    void titleIsOneLine() {
        assertThat(Description.line("  水引の\n ブローチ　")).isEqualTo("水引の ブローチ");
    }
}
