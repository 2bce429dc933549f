package mizuhiki.order.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.payslip.SaleBehind;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.why.Change.Kind;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void moreAndLessAreToldAsTheyAre() {
        var before = side(List.of(hours(600, 1_000)), List.of(sold()));
        var now = side(List.of(hours(480, 800), credit(480, 500)), List.of(sold(), sold()));

        assertThat(Change.between(before, now))
                .extracting(Change::kind, Change::amount)
                .containsExactly(
                        tuple(Kind.MOST_MORE, Yen.of(500)),
                        tuple(Kind.WAGE_MORE, Yen.of(300)),
                        tuple(Kind.SOLD, 2L),
                        tuple(Kind.TIME_LESS, 120),
                        tuple(Kind.LINE_CAME, null));
        assertThat(Change.between(now, before))
                .extracting(Change::kind)
                .containsExactly(Kind.MOST_LESS, Kind.WAGE_LESS, Kind.SOLD, Kind.TIME_MORE, Kind.LINE_WENT);
    }

    @Test
    void whatMadeTheBiggestDifferenceIsToldFirstAndByItsName() {
        var before = side(List.of(hours(600, 1_000), credit(600, 5_000), allowance(100)), List.of());
        var now = side(List.of(hours(480, 800), credit(480, 500), allowance(200)), List.of());

        var less = Change.between(before, now).getFirst();
        var more = Change.between(now, before).getFirst();

        assertThat(less).isEqualTo(new Change(Kind.MOST_LESS, Yen.of(4_500), PayLine.Kind.BY_CREDIT));
        assertThat(more).isEqualTo(new Change(Kind.MOST_MORE, Yen.of(4_500), PayLine.Kind.BY_CREDIT));
        assertThat(less.sentence())
                .isEqualTo(Sentence.of("why.change.MOST_LESS", Yen.of(4_500), Sentence.of("question.line.BY_CREDIT")));
    }

    /** Also where it went the other way than the wage as a whole. */
    @Test
    void biggestDifferenceMayBeAgainstTheSum() {
        var before = side(List.of(hours(600, 6_000)), List.of());
        var now = side(List.of(hours(100, 1_000), credit(100, 5_500)), List.of());

        assertThat(Change.between(before, now).getFirst())
                .isEqualTo(new Change(Kind.MOST_MORE, Yen.of(5_500), PayLine.Kind.BY_CREDIT));
        var more = side(List.of(hours(100, 1_000), credit(100, 3_000), allowance(2_500)), List.of());
        assertThat(Change.between(before, more).getFirst())
                .isEqualTo(new Change(Kind.MOST_LESS, Yen.of(5_000), PayLine.Kind.HOURS));
    }

    @Test
    void sameWageAndNothingElseIsSaidInTwoSentences() {
        var side = side(List.of(hours(600, 1_000)), List.of());

        assertThat(Change.between(side, side)).extracting(Change::kind).containsExactly(Kind.WAGE_SAME, Kind.SOLD);
    }

    @Test
    void whatCameBackAndNewRulesAreTold() {
        var before = side(List.of(hours(600, 1_000)), List.of());
        var line = new PayLine(PayLine.Kind.HOURS, null, 10, 600, 0, Yen.of(100), Yen.of(1_000), APRIL.plusMonths(6));
        var now = side(List.of(line), List.of(back()));

        assertThat(Change.between(before, now))
                .extracting(Change::kind)
                .containsExactly(Kind.WAGE_SAME, Kind.SOLD, Kind.CAME_BACK, Kind.RULE_CHANGED);
    }

    @Test
    void piecesAreCountedAndNotSales() {
        var before = side(List.of(hours(600, 1_000)), List.of());
        var now = side(
                List.of(hours(600, 1_000)),
                Piece.of(List.of(sale(3, false, false), sale(1, false, false), sale(-2, true, false))));

        assertThat(Change.between(before, now))
                .extracting(Change::kind, Change::amount)
                .contains(tuple(Kind.SOLD, 4L), tuple(Kind.CAME_BACK, 2L));
    }

    @Test
    void theFlowCountsWhatCountsAndKeepsOthersTogether() {
        var flow = MoneyFlow.of(Piece.of(List.of(sale(false, false), sale(false, false), sale(true, true))));

        assertThat(flow).isEqualTo(new MoneyFlow(Yen.of(6_000), Yen.of(4_168), Yen.of(2_778)));
        assertThat(flow.isDrawn()).isTrue();
        assertThat(flow.ownWidth()).isLessThan(flow.leftWidth());
        assertThat(MoneyFlow.of(List.of()).isDrawn()).isFalse();
    }

    @Test
    void allThatWasDoneForOnePieceIsOnePiece() {
        var making = sale(false, false);
        var packing = new SaleBehind(
                making.settlementId(),
                UUID.randomUUID(),
                "ブローチ",
                1,
                null,
                Stage.PACKING,
                null,
                Yen.of(3_000),
                Yen.of(2_084),
                10,
                Yen.of(100),
                false,
                false,
                false,
                APRIL.plusDays(8),
                APRIL);

        var pieces = Piece.of(List.of(making, packing));

        assertThat(pieces).hasSize(1);
        assertThat(pieces.getFirst().yen()).isEqualTo(Yen.of(1_489));
    }

    private static Side side(List<PayLine> lines, List<Piece> pieces) {
        var gross = lines.stream().map(PayLine::amount).collect(Yen.sum());
        return new Side(
                new Payslip(YearMonth.of(2026, 11), UUID.randomUUID(), "はなこ", lines, null, Yen.ZERO, Yen.ZERO, gross),
                pieces);
    }

    private static PayLine hours(int minutes, long yen) {
        return new PayLine(PayLine.Kind.HOURS, null, 10, minutes, 0, Yen.of(100), Yen.of(yen), APRIL);
    }

    private static PayLine credit(int minutes, long yen) {
        return new PayLine(PayLine.Kind.BY_CREDIT, null, 10, minutes, 0, null, Yen.of(yen), APRIL);
    }

    private static PayLine allowance(long yen) {
        return new PayLine(PayLine.Kind.DAY_ALLOWANCE, null, 10, 600, 0, Yen.of(10), Yen.of(yen), APRIL);
    }

    private static Piece sold() {
        return new Piece(List.of(sale(false, false)));
    }

    private static Piece back() {
        return new Piece(List.of(sale(true, false)));
    }

    private static SaleBehind sale(boolean goodsReturned, boolean absorbed) {
        return sale(goodsReturned ? -1 : 1, goodsReturned, absorbed);
    }

    private static SaleBehind sale(int quantity, boolean goodsReturned, boolean absorbed) {
        return new SaleBehind(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ブローチ",
                quantity,
                null,
                Stage.MAKING,
                null,
                Yen.of(3_000),
                Yen.of(2_084),
                60,
                Yen.of(1_389),
                goodsReturned,
                absorbed,
                false,
                APRIL.plusDays(8),
                APRIL);
    }
}
