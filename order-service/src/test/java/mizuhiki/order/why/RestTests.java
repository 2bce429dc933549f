package mizuhiki.order.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.Portion;
import mizuhiki.order.wagepolicy.By;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RestTests {

    private final PayLine hours = line(Kind.HOURS, 3_030, null);
    private final PayLine byCredit = line(Kind.BY_CREDIT, 311, new Portion(By.CREDIT, 656, 193_939, Yen.of(91_811)));
    private final PayLine byHours = line(Kind.BY_HOURS, 1_882, new Portion(By.HOURS, 3_030, 42_240, Yen.of(26_232)));
    private final PayLine yearEnd = line(Kind.YEAR_END, 5, new Portion(By.HOURS, 1, 2, Yen.of(10)));

    @Test
    void whatIsLeftIsAllThatIsSharedInTheMonth() {
        assertThat(Rest.of(slip(hours, byCredit, byHours, yearEnd)))
                .contains(new Rest(Yen.of(118_043), byCredit, true));
        assertThat(Rest.of(slip(hours, byHours))).contains(new Rest(Yen.of(26_232), byHours, false));
    }

    @Test
    void whereNothingIsPaidBeforeOrSharedAfterThereIsNothingToSay() {
        assertThat(Rest.of(slip(byCredit))).isEmpty();
        assertThat(Rest.of(slip(hours, yearEnd))).isEmpty();
    }

    @Test
    void whatWasAddedByHandIsNotPaidBeforeAndWhatNobodyHasAPartOfIsCarried() {
        var added = line(Kind.ADJUSTMENT, 500, null);
        var carried = line(Kind.BY_CREDIT, 0, new Portion(By.CREDIT, 0, 0, Yen.of(91_811)));

        assertThat(Rest.of(slip(added, byCredit))).isEmpty();
        assertThat(Rest.of(slip(hours, carried, byHours))).contains(new Rest(Yen.of(26_232), byHours, false));
    }

    private static Payslip slip(PayLine... lines) {
        var gross = List.of(lines).stream().map(PayLine::amount).collect(Yen.sum());
        return new Payslip(
                YearMonth.of(2026, 10),
                UUID.randomUUID(),
                "はなこ",
                List.of(lines),
                null,
                Yen.of(656),
                Yen.of(193_939),
                gross);
    }

    private static PayLine line(Kind kind, long yen, @Nullable Portion portion) {
        var april = LocalDate.of(2026, 4, 1);
        return new PayLine(kind, null, 17, 3_030, 0, null, Yen.of(yen), april, null, null, null, portion, null, null);
    }
}
