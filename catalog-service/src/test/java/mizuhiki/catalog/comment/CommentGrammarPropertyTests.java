package mizuhiki.catalog.comment;

import static mizuhiki.catalog.comment.Show.showing7;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.comment.Understanding.Cancel;
import mizuhiki.catalog.comment.Understanding.Claim;
import mizuhiki.catalog.comment.Understanding.NotUnderstood;
import mizuhiki.catalog.comment.Understanding.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentGrammarPropertyTests {

    private static final List<String> SCRAPS = List.of(
            "3", "3番", "5番", "12", "B2", "a-3", "99番", "さんばん", "十二番", "2個", "ふたつ", "0個", "1000個", "×2", "ください", "欲しい",
            "買う", "お願いします", "です", "キャンセル", "やっぱり", "いらない", "やめます", "これ", "全部", "?", "か", "が", "は", "の", "ありがとう",
            "すみません", "かわいい", "円", "時", "いちばん", "こんばんは", "(", ")", "ー", "〜", "!", "-", ".", ",", "#", "@", "w",
            "http://", "🙏", "❌", "①", "½", "\u200d", "\u3099", "\ud800", "﷽", "ﾊﾞ", "っ", "no", "x");

    private final long seed = Long.getLong("mizuhiki.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @BeforeEach
    void print() {
        System.out.println("-Dmizuhiki.seed=" + seed);
    }

    @RepeatedTest(200)
    void anyCommentIsUnderstoodAlwaysInTheSameWay() {
        var comment = random.nextBoolean() ? scraps() : noise();

        assertThat(showing7().understand(comment)).isEqualTo(showing7().understand(comment));
    }

    @RepeatedTest(200)
    void onlyWhatIsOnTheRunSheetIsClaimedAndInBounds() {
        if (showing7().understand(scraps()) instanceof Claim(var label, var quantity)) {
            assertThat(Show.LABELS).contains(label);
            assertThat(quantity).isBetween(1, 999);
        }
    }

    @RepeatedTest(200)
    void spaceAroundPlaysNoPart() {
        var comment = scraps();

        assertThat(showing7().understand(" \n　" + comment + "　\t "))
                .isEqualTo(showing7().understand(comment));
    }

    @RepeatedTest(200)
    void widthAndCasePlayNoPart() {
        var comment = scraps();

        assertThat(showing7().understand(wide(comment))).isEqualTo(showing7().understand(comment));
    }

    @RepeatedTest(200)
    void oneStrangeWordIsEnoughForNoClaimAndNoCancel() {
        var comment = scraps() + " ぬりえ " + scraps();

        assertThat(showing7().understand(comment)).isNotInstanceOfAny(Claim.class, Cancel.class);
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelIsUnderstoodInEverySpelling(String label) {
        assertThat(spellings(label).flatMap(CommentGrammarPropertyTests::claims))
                .allSatisfy(comment ->
                        assertThat(showing7().understand(comment)).as(comment).isEqualTo(new Claim(label, 1)));
        assertThat(spellings(label))
                .allSatisfy(spelling -> assertThat(showing7().understand(spelling + "キャンセルお願いします"))
                        .as(spelling)
                        .isEqualTo(new Cancel(label)));
    }

    static List<String> labels() {
        return Show.LABELS;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3番", "あ", "(", "1,000", "いちご", "さん", "(^", "しい", "B-", "#", "w", "https://"})
    void endlessCommentIsNotRead(String scrap) {
        assertThat(showing7().understand(scrap.repeat(10_000))).isEqualTo(new NotUnderstood(Why.TOO_LONG));
    }

    @Test
    void lengthIsCountedInCharactersWithoutTheSpaceAround() {
        assertThat(showing7().understand(" 3番" + "🙏".repeat(198) + " ")).isEqualTo(new Claim("3", 1));
        assertThat(showing7().understand("3番" + "🙏".repeat(199))).isEqualTo(new NotUnderstood(Why.TOO_LONG));
    }

    private static Stream<String> claims(String spelling) {
        return Stream.of("", "ください", "　お願いします！", "購入します", "で🙏", " 1個", "、こんばんは")
                .map(spelling::concat);
    }

    private static Stream<String> spellings(String label) {
        return Character.isDigit(label.charAt(0)) ? numberSpellings(Integer.parseInt(label)) : codeSpellings(label);
    }

    private static Stream<String> numberSpellings(int number) {
        var plain = Stream.of(
                number + "番", number + " 番", "No." + number, "no " + number, "#" + number, "0" + number + "ばん");
        var spelt =
                Stream.of(kanji(number) + "番", kana(number) + "ばん", kana(number) + "番", katakana(kana(number)) + "バン");
        return Stream.concat(plain, spelt).flatMap(spelling -> Stream.of(spelling, wide(spelling)));
    }

    private static Stream<String> codeSpellings(String label) {
        var letter = label.substring(0, 1);
        var digit = label.substring(label.length() - 1);
        return Stream.of("", "-", "‐", "–", "−", "ー", "_", ".", " ", "　")
                .map(mark -> letter + mark + digit)
                .flatMap(code -> Stream.of(code, code.toLowerCase(), wide(code), code + "番"));
    }

    private static String kanji(int number) {
        return tens(number, "十")
                + List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九").get(number % 10);
    }

    private static String kana(int number) {
        return kanji(number)
                .replace("一", "いち")
                .replace("二", "に")
                .replace("三", "さん")
                .replace("四", "よん")
                .replace("五", "ご")
                .replace("六", "ろく")
                .replace("七", "なな")
                .replace("八", "はち")
                .replace("九", "きゅう")
                .replace("十", "じゅう");
    }

    private static String tens(int number, String ten) {
        var tens = number / 10;
        return tens == 0 ? "" : (tens == 1 ? "" : kanji(tens)) + ten;
    }

    private static String katakana(String kana) {
        return kana.codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ん' ? c + ('ァ' - 'ぁ') : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c > ' ' && c < 0x7f ? Character.toUpperCase(c) + ('！' - '!') : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String scraps() {
        return random.ints(random.nextInt(1, 9), 0, SCRAPS.size())
                .mapToObj(SCRAPS::get)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    private String noise() {
        return random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
