package mizuhiki.order.fiscal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mizuhiki.order.fiscal.PastFigures.PastMonth;
import mizuhiki.order.fiscal.PastFigures.PastYear;
import mizuhiki.order.usage.UseOfMonth;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is known of a year. What the house itself counted goes before what was entered. */
@Component
public class YearBook {

    private final WagesCounted wages;
    private final DaysCounted days;
    private final PastFigures past;

    YearBook(WagesCounted wages, DaysCounted days, PastFigures past) {
        this.wages = wages;
        this.days = days;
        this.past = past;
    }

    public Mono<YearFigures> of(FiscalYear year, CountedBy by) {
        return Mono.zip(wages.in(year, by), days.in(year), Own::new)
                .zipWith(past.in(year), (own, entered) -> own.figures(year, entered));
    }

    /** Yearly wages by year: entered as a whole, or the sum of twelve known months; years nobody knows are not in it. */
    public Mono<Map<FiscalYear, Yen>> yearlyWages(Iterable<FiscalYear> years) {
        return Mono.zip(
                past.years().collectMap(PastYear::fiscalYear, PastYear::wages),
                Flux.fromIterable(years)
                        .concatMap(year -> of(year, CountedBy.WORKED))
                        .collectList(),
                YearBook::totals);
    }

    private static Map<FiscalYear, Yen> totals(Map<Integer, Yen> entered, List<YearFigures> years) {
        var totals = new HashMap<FiscalYear, Yen>();
        for (var figures : years) {
            var whole = entered.get(figures.year().number());
            if (figures.monthsPaid() == figures.months().size()) {
                totals.put(figures.year(), figures.wagesPaid());
            } else if (whole != null) {
                totals.put(figures.year(), whole);
            }
        }
        return totals;
    }

    private record Own(Map<YearMonth, Yen> wages, Map<YearMonth, UseOfMonth> days) {

        YearFigures figures(FiscalYear year, Map<YearMonth, PastMonth> entered) {
            return new YearFigures(
                    year,
                    year.months().stream()
                            .map(month -> figure(month, entered.get(month)))
                            .toList());
        }

        private MonthFigure figure(YearMonth month, @Nullable PastMonth entered) {
            var paid = wages.get(month);
            var counted = days.get(month);
            return new MonthFigure(
                    month,
                    paid == null && entered != null ? entered.wages() : paid,
                    days(counted, entered, UseOfMonth::userDays, PastMonth::userDays),
                    days(counted, entered, UseOfMonth::openDays, PastMonth::openDays),
                    counted == null ? null : counted.minutes());
        }

        private static @Nullable Long days(
                @Nullable UseOfMonth counted,
                @Nullable PastMonth entered,
                Function<UseOfMonth, Integer> ofCounted,
                Function<PastMonth, Long> ofEntered) {
            if (counted != null) {
                return ofCounted.apply(counted).longValue();
            }
            return entered == null ? null : ofEntered.apply(entered);
        }
    }
}
