package mizuhiki.order.wage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class PayslipTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 16);

    @Test
    void dayIsCountedOnceHoweverManyLinesItIsIn() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.DAY_ALLOWANCE, 8, APRIL), line(Kind.PIECES, 3, APRIL));

        assertThat(slip.days()).isEqualTo(8);
        assertThat(slip.minutes()).isEqualTo(480);
    }

    @Test
    void daysOfSeveralVersionsAddUp() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.DAYS, 4, MID_NOVEMBER));

        assertThat(slip.days()).isEqualTo(12);
    }

    @Test
    void lineOfTheWholeMonthTellsItsDays() {
        var slip = slip(line(Kind.HOURS, 8, APRIL), line(Kind.BY_CREDIT, 12, MID_NOVEMBER));

        assertThat(slip.days()).isEqualTo(12);
        assertThat(slip.base()).isEqualTo(Yen.of(100));
        assertThat(slip.share()).isEqualTo(Yen.of(100));
    }

    private static Payslip slip(PayLine... lines) {
        return new Payslip(YearMonth.of(2026, 11), new UUID(0, 1), "はなこ", List.of(lines), Yen.ZERO, Yen.ZERO, Yen.ZERO);
    }

    private static PayLine line(Kind kind, int days, LocalDate policyFrom) {
        return new PayLine(kind, null, days, days * 60, 0, null, Yen.of(100), policyFrom);
    }
}
