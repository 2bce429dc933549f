package mizuhiki.order.band;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The average wage of a year, the band of a day in it, and the band it leads to.
 *
 * @param counting null where the average that decides the fee is not known
 * @param standing null where nobody wrote down what the authority confirmed
 */
record BandView(
        LocalDate day,
        AverageYear year,
        @Nullable CountingAverage counting,
        @Nullable FeeStanding standing,
        List<BandTable> tables) {

    public FiscalYear fiscalYear() {
        return year.figures().year();
    }

    public @Nullable Bands bands() {
        var average = counting == null ? null : counting.total();
        return standing == null || average == null && !standing.flat()
                ? null
                : Bands.of(YearMonth.from(day), average == null ? Yen.ZERO : average, standing, tables);
    }

    /** From next April on. */
    public @Nullable BandForecast forecast() {
        var now = standing;
        return now == null
                ? null
                : BandForecast.of(year, average -> Bands.of(fiscalYear().after().april(), average, now, tables));
    }
}
