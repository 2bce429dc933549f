package mizuhiki.order.average;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import mizuhiki.order.fiscal.CountedBy;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.PastFigures.PastMonth;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** What a manager writes about the average wage. */
public final class NewFigures {

    private NewFigures() {}

    public record NewMonth(
            @NotNull YearMonth month,
            @NotNull @Min(0) @Max(1_000_000_000) Long wages,
            @NotNull @Min(0) @Max(100_000) Long userDays,
            @NotNull @Min(0) @Max(31) Long openDays,
            @NotBlank @Size(max = 200) String source) {

        PastMonth figures() {
            return new PastMonth(month.atDay(1), Yen.of(wages), userDays, openDays, source.strip());
        }
    }

    public record NewRule(
            @NotNull @Min(2006) @Max(2200) Integer fiscalYear,
            @NotNull CountedBy countedBy,
            @Nullable Boolean severeSupport,
            @NotBlank @Size(max = 200) String source) {

        AverageRule rule() {
            return new AverageRule(fiscalYear, countedBy, Boolean.TRUE.equals(severeSupport), source.strip());
        }
    }

    public record NewTarget(
            @NotNull @Min(2006) @Max(2200) Integer fiscalYear,
            @NotNull @Min(1) @Max(1_000_000) Long amount) {

        FiscalYear year() {
            return FiscalYear.starting(fiscalYear);
        }
    }

    public record NewConfirmed(
            @NotNull ConfirmedAverage.Kind kind,
            @NotNull LocalDate validFrom,
            @NotNull @Min(0) @Max(1_000_000) Long amount,
            @NotNull LocalDate confirmedOn,
            @NotBlank @Size(max = 200) String document) {

        @AssertTrue(message = "form.first-year")
        public boolean isLowInTheFirstYear() {
            return kind != ConfirmedAverage.Kind.FIRST_YEAR || amount == null || amount < 10_000;
        }

        @AssertTrue
        public boolean isOfOurTime() {
            return validFrom == null || validFrom.getYear() > 2005 && validFrom.getYear() <= 2200;
        }

        ConfirmedAverage average() {
            var year = FiscalYear.of(validFrom).number();
            return new ConfirmedAverage(year, kind, validFrom, Yen.of(amount), confirmedOn, document.strip());
        }
    }
}
