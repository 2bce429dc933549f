package mizuhiki.shared.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.web.TextBundle;
import org.junit.jupiter.api.Test;

class TextsTests {

    private static final Locale NORMAL = TextLevel.NORMAL.locale();
    private static final Locale EASY = TextLevel.EASY.locale();

    private final Texts texts = new Texts(List.of(new TextBundle("sample/texts")));

    @Test
    void eachReaderGetsTheirText() {
        assertThat(texts.plain("sample.made", NORMAL, "はな", "きょう")).isEqualTo("はなさんがきょうに作りました");
        assertThat(texts.plain("sample.made", EASY, "はな", "きょう")).isEqualTo("はなさんが作りました");
        assertThat(texts.plain("sample.made", Locale.ENGLISH, "Hana", "Monday")).isEqualTo("Hana made it on Monday");
    }

    @Test
    void whatHasNoEasyTextIsSaidInTheNormalOne() {
        assertThat(texts.ruby("sample.only-normal", EASY).notation()).isEqualTo("工賃《こうちん》");
    }

    @Test
    void whatUsersWroteIsNeverReadAsMarkup() {
        var ruby = texts.ruby("sample.made", NORMAL, "<花《Rose》>", "｜");

        assertThat(ruby.html()).isEqualTo("&lt;花《Rose》&gt;さんが｜に<ruby>作<rt>つく</rt></ruby>りました");
        assertThat(texts.getMessage("sample.made", new Object[] {"花《Rose》", ""}, EASY))
                .isEqualTo("花《Rose》さんが作りました");
    }

    @Test
    void daysTimesAndMoneyAreSpoken() {
        assertThat(spoken(LocalDate.of(2025, 4, 1))).isEqualTo("2025年4月1日（火）");
        assertThat(texts.ruby("sample.made", NORMAL, "", LocalDate.of(2025, 4, 1))
                        .html())
                .contains("<ruby>1日<rt>ついたち</rt></ruby>（<ruby>火<rt>か</rt></ruby>）");
        assertThat(spoken(Instant.parse("2025-04-01T06:05:00Z"))).isEqualTo("2025年4月1日（火） 午後3時5分");
        assertThat(spoken(Instant.parse("2025-03-31T15:00:00Z"))).isEqualTo("2025年4月1日（火） 午前0時");
        assertThat(spoken(Instant.parse("2025-04-01T03:30:00Z"))).isEqualTo("2025年4月1日（火） 昼の12時30分");
        assertThat(spoken(YearMonth.of(2025, 11))).isEqualTo("2025年11月");
        assertThat(spoken(Yen.of(3000))).isEqualTo("3,000円");
        assertThat(texts.plain("sample.made", Locale.ENGLISH, "Hana", Instant.parse("2025-04-01T06:05:00Z")))
                .isEqualTo("Hana made it on Tue 1 Apr 2025, 3:05 pm");
    }

    @Test
    void sentencesSpeakOfSentences() {
        var inner = List.of(Sentence.of("sample.only-normal"), Sentence.of("sample.only-normal"));

        assertThat(texts.ruby(Sentence.of("sample.made", "はな", inner), NORMAL).plain())
                .isEqualTo("はなさんが工賃, 工賃に作りました");
    }

    @Test
    void aTextNobodyWroteIsSeen() {
        assertThat(texts.plain("sample.none", NORMAL)).isEqualTo("??sample.none??");
    }

    private String spoken(Object value) {
        var sentence = texts.plain("sample.made", NORMAL, "", value);
        return sentence.substring("さんが".length(), sentence.indexOf("に作"));
    }
}
