package mizuhiki.order.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTests {

    @ParameterizedTest
    @CsvSource({
        "たなか はなこ,ﾀﾅｶ ﾊﾅｺ",
        "ヤマダ　ショウタ,ﾔﾏﾀﾞ ｼﾖｳﾀ",
        "ガパヴァ,ｶﾞﾊﾟｳﾞｱ",
        "ｶﾞﾊﾟｯ,ｶﾞﾊﾟﾂ",
        "カ゛,ｶﾞ",
        "サーカス,ｻ-ｶｽ",
        "ｻｰｶｽ,ｻ-ｶｽ",
        "シャ）ピアツクルカイ,ｼﾔ)ﾋﾟｱﾂｸﾙｶｲ",
        "ＡＢＣ１２３,ABC123",
        "ヵヶヮ,ｶｹﾜ",
        "キッチン－オオサカ,ｷﾂﾁﾝ-ｵｵｻｶ"
    })
    void namesAreWrittenInHalfWidthLargeKana(String written, String half) {
        assertThat(Lettering.HOLDER.write(written)).isEqualTo(half);
        assertThat(Lettering.HOLDER.faults("holder", half)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"田中 花子,田 中 花 子", "ﾀﾅｶabc,a b c", "ﾀﾅｶ&ﾊﾅｺ,&", "ｱ・ｲ,・", "ヱビス,ヱ"})
    void signsNoBankTakesAreNamed(String written, String strange) {
        assertThat(Lettering.HOLDER.faults("holder", Lettering.HOLDER.write(written)))
                .containsExactly(Fault.in("holder", "bank-letters", strange));
    }

    /** Nobody guesses that an ヲ is an オ: whoever knows the name decides. */
    @Test
    void woIsAskedAbout() {
        assertThat(Lettering.HOLDER.faults("holder", Lettering.HOLDER.write("カヲル")))
                .containsExactly(Fault.in("holder", "bank-wo"));
    }

    @Test
    void lengthIsCountedAfterSoundMarksAreTakenApart() {
        var fifteen = Lettering.HOLDER.write("ガ".repeat(15));
        var sixteen = Lettering.HOLDER.write("ガ".repeat(16));

        assertThat(Lettering.HOLDER.faults("holder", fifteen)).isEmpty();
        assertThat(Lettering.HOLDER.faults("holder", sixteen))
                .containsExactly(Fault.in("holder", "bank-length", 30, 32, sixteen));
    }

    @Test
    void namesOfBanksHoldNeitherSpaceNorBrackets() {
        assertThat(Lettering.BANK_NAME.faults("bankName", "ﾅﾆﾜ (ｶ)")).hasSize(1);
        assertThat(Lettering.BANK_NAME.faults("bankName", "ﾅﾆﾜ-1")).isEmpty();
    }
}
