package mizuhiki.stream.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abc                          | 3
            水引                         | 4
            ﾐｽﾞﾋｷ                        | 10
            が                           | 2
            é                            | 1
            🎀                           | 2
            👩‍👩‍👧‍👦                     | 2
            👋🏻                         | 2
            🇯🇵                           | 2
            1️⃣                           | 2
            ❤️                           | 2
            1#                           | 2
            “木曜”                       | 6
            https://example.jp/a/b?c=d   | 23
            見てhttps://example.jp/xです | 31
            """)
    void xCountsByWeight(String text, int length) {
        assertThat(Network.X.fit(text).length()).isEqualTo(length);
    }

    @Test
    void letterWithItsMarkApartWeighsAsOne() {
        assertThat(Network.X.fit("か\u3099").length()).isEqualTo(2);
        assertThat(Network.X.fit("e\u0301").length()).isEqualTo(1);
    }

    @Test
    void lineEndCountsOne() {
        assertThat(Network.X.fit("a\nb").length()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"INSTAGRAM, 𠮷🍎, 2", "TIKTOK, 𠮷🍎, 4", "LINE, 𠮷🍎, 4", "YOUTUBE, 𠮷🍎, 8", "LINE, 👋🏻, 4"})
    void othersCountAsTheyWriteDown(Network network, String text, int length) {
        assertThat(network.fit(text).length()).isEqualTo(length);
    }

    @ParameterizedTest
    @EnumSource(Network.class)
    void textFitsUpToTheLastCharacterAndNotBeyond(Network network) {
        assertThat(network.fit("a".repeat(network.longest())).fits()).isTrue();
        assertThat(network.fit("a".repeat(network.longest() + 1)).fits()).isFalse();
    }

    @Test
    void xTakes140OfFullWidth() {
        assertThat(Network.X.fit("水".repeat(140)).fits()).isTrue();
        assertThat(Network.X.fit("水".repeat(140) + "a").fits()).isFalse();
    }

    @Test
    void instagramAndTikTokTakeFiveHashtags() {
        assertThat(Network.INSTAGRAM.fit("#水引 ".repeat(5)).fits()).isTrue();
        assertThat(Network.INSTAGRAM.fit("#水引 ".repeat(6)).fits()).isFalse();
        assertThat(Network.TIKTOK.fit("#水引 ".repeat(6)).fits()).isFalse();
        assertThat(Network.X.fit("#a ".repeat(31)).fits()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #水引 ＃手しごと #craft_2026 | 3
            a#b                          | 0
            #1 #2026                     | 0
            #1番                         | 1
            3番です#水引                 | 0
            https://example.jp/#top      | 0
            """)
    void hashtagIsASignBeforeAWord(String text, int hashtags) {
        assertThat(Network.INSTAGRAM.fit(text).hashtags()).isEqualTo(hashtags);
    }

    @ParameterizedTest
    @EnumSource(Network.class)
    void everyNetworkIsWrittenOnAPageOfItsOwn(Network network) {
        assertThat(network.composePage()).startsWith("https://");
    }
}
