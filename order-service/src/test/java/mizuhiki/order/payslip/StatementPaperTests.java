package mizuhiki.order.payslip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.average.WageNotice;
import mizuhiki.order.payslip.StatementPaper.Sheet;
import mizuhiki.order.payway.PayMethod;
import mizuhiki.order.statement.Frame;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.Portion;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.shared.document.PdfDocuments;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.web.text.Reading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The paper a member gets, word for word as it was once looked at (src/test/resources/golden). */
@OrderTest
class StatementPaperTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant APPROVED = Instant.parse("2026-12-01T03:00:00Z");
    private static final UUID HANAKO = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Autowired
    PdfDocuments documents;

    @ParameterizedTest
    @EnumSource(TextLevel.class)
    void statementSaysWhatItHasAlwaysSaid(TextLevel level) throws IOException {
        var paper = paper(level, sheet());

        Files.write(Path.of("target/statement-%s.pdf".formatted(level)), paper);
        assertThat(text(paper)).isEqualTo(golden(level));
    }

    @Test
    void sameStatementIsTheSameBytes() {
        assertThat(paper(TextLevel.NORMAL, sheet())).isEqualTo(paper(TextLevel.NORMAL, sheet()));
    }

    @Test
    void everybodyHasAPageOfTheirOwn() throws IOException {
        try (var pdf = Loader.loadPDF(paper(TextLevel.EASY, sheet(), sheet(), sheet()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void readingsStandOverTheKanjiOnOnePage() throws IOException {
        var paper = paper(new Reading(TextLevel.EASY, true), sheet());

        Files.write(Path.of("target/statement-furigana.pdf"), paper);
        assertThat(text(paper)).contains("こうちん");
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void monthWithoutAWageIsToldKindly() throws IOException {
        var nothing = new Sheet(
                new Payslip(NOVEMBER, HANAKO, "はなこ", List.of(), null, Yen.ZERO, Yen.ZERO, Yen.ZERO),
                List.of(),
                APPROVED,
                new Frame("みずひき作業所", null, PayMethod.TRANSFER, "", null),
                false);

        assertThat(text(paper(TextLevel.NORMAL, nothing))).contains("この月の工賃はありません", "0円", "事業所からお知らせします");
    }

    @Test
    void whatAChannelChargedOtherwiseIsToldApartFromASale() throws IOException {
        var sheet = new Sheet(sheet().slip(), List.of(settledLater()), APPROVED, sheet().frame(), false);

        assertThat(text(paper(TextLevel.NORMAL, sheet))).contains("竹のはし （手数料や送料、材料のちがい）");
        assertThat(text(paper(TextLevel.EASY, sheet))).contains("竹のはし （売れたあとで決まった分）");
        assertThat(text(paper(TextLevel.ENGLISH, sheet))).contains("竹のはし (fees, parcel or material settled later)");
    }

    @Test
    void workThatWasKnownLateIsToldWithItsMonth() throws IOException {
        var october = NOVEMBER.minusMonths(1);
        var sheet = withLines(
                late(Kind.TASK_HOURS, new PayLine.Late(october, -30)), late(Kind.PIECES, new PayLine.Late(october, 3)));

        assertThat(text(paper(TextLevel.NORMAL, sheet)))
                .contains("2026年10月のしごとが30分少なかったことが", "このうち3個は、2026年10月のしごとの分です。");
        assertThat(text(paper(TextLevel.EASY, sheet))).contains("2026年10月のしごとを、30分へらしました。");
        assertThat(text(paper(TextLevel.ENGLISH, sheet))).contains("found to be 30");
    }

    private static Sheet withLines(PayLine... lines) {
        var slip = new Payslip(NOVEMBER, HANAKO, "はなこ", List.of(lines), null, Yen.ZERO, Yen.ZERO, Yen.of(2_000));
        return new Sheet(slip, List.of(), APPROVED, sheet().frame(), false);
    }

    private static PayLine late(Kind kind, PayLine.Late work) {
        var late = List.of(work);
        return new PayLine(kind, "結ぶ", 2, 60, 9, Yen.of(10), Yen.of(1_000), APRIL, null, null, null, null, null, late);
    }

    private byte[] paper(TextLevel level, Sheet... sheets) {
        return paper(new Reading(level, false), sheets);
    }

    private byte[] paper(Reading reading, Sheet... sheets) {
        return Objects.requireNonNull(documents
                .render(
                        "wages/statement",
                        StatementPaper.model(List.of(sheets), reading),
                        reading.text().locale(),
                        APPROVED)
                .block());
    }

    private static Sheet sheet() {
        var perDay = new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1);
        var lines = List.of(
                new PayLine(
                        Kind.HOURS,
                        null,
                        12,
                        2_700,
                        0,
                        Yen.of(250),
                        Yen.of(11_250),
                        APRIL,
                        null,
                        perDay,
                        null,
                        null,
                        null,
                        null),
                new PayLine(Kind.DAY_ALLOWANCE, null, 12, 2_700, 0, Yen.of(100), Yen.of(1_200), APRIL),
                new PayLine(Kind.PIECES, "ラベルはり", 3, 0, 120, Yen.of(5), Yen.of(600), LocalDate.of(2026, 10, 1)),
                new PayLine(Kind.ADJUSTMENT, "10月の記録もれ", 0, 0, 0, null, Yen.of(500), APRIL),
                new PayLine(
                        Kind.BY_CREDIT,
                        null,
                        12,
                        2_700,
                        0,
                        null,
                        Yen.of(4_167),
                        APRIL,
                        null,
                        null,
                        null,
                        new Portion(By.CREDIT, 1_389, 2_084, Yen.of(6_252)),
                        null,
                        null));
        var slip = new Payslip(NOVEMBER, HANAKO, "はなこ", lines, null, Yen.of(1_389), Yen.of(2_084), Yen.of(17_717));
        var frame = new Frame(
                "みずひき作業所",
                LocalDate.of(2026, 12, 25),
                PayMethod.TRANSFER,
                "あたらしい結び方、とてもきれいでした。\n来月もよろしくお願いします。",
                new WageNotice(2026, Yen.of(22_000), Yen.of(21_500)));
        return new Sheet(
                slip,
                List.of(
                        sale("水引のブローチ", Stage.MAKING, 1_389, false),
                        sale("梅のかざり", Stage.SHOW, -300, true),
                        sale("もどったもの", Stage.MAKING, -99, true, true)),
                APPROVED,
                frame,
                false);
    }

    private static SaleBehind sale(String title, Stage stage, long yen, boolean returned) {
        return sale(title, stage, yen, returned, false);
    }

    private static SaleBehind sale(String title, Stage stage, long yen, boolean returned, boolean absorbed) {
        return sale(title, stage, yen, returned, absorbed, false);
    }

    private static SaleBehind settledLater() {
        return sale("竹のはし", Stage.MAKING, -12, false, false, true);
    }

    private static SaleBehind sale(
            String title, Stage stage, long yen, boolean returned, boolean absorbed, boolean adjusted) {
        return new SaleBehind(
                HANAKO,
                HANAKO,
                title,
                1,
                null,
                stage,
                "木よう日の配信",
                Yen.of(3_000),
                Yen.of(2_084),
                60,
                Yen.of(yen),
                returned,
                absorbed,
                adjusted,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 11, 10));
    }

    private static String text(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf).strip();
        }
    }

    private static String golden(TextLevel level) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden/statement-%s.txt".formatted(level)))
                .strip();
    }
}
