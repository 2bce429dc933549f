package mizuhiki.order.fiscal;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** The twelve months of a year, as far as they are known. */
public record YearFigures(FiscalYear year, List<MonthFigure> months) {

    public YearFigures {
        months = List.copyOf(months);
    }

    private List<MonthFigure> complete() {
        return months.stream().filter(MonthFigure::complete).toList();
    }

    public List<YearMonth> missing() {
        return months.stream()
                .filter(month -> !month.complete())
                .map(MonthFigure::month)
                .toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public int monthsKnown() {
        return complete().size();
    }

    /** Of the months that are known completely. */
    public Yen wages() {
        return complete().stream().map(MonthFigure::knownWages).collect(Yen.sum());
    }

    public long userDays() {
        return complete().stream().mapToLong(MonthFigure::knownUserDays).sum();
    }

    public long openDays() {
        return complete().stream().mapToLong(MonthFigure::knownOpenDays).sum();
    }

    /** How long members were there; null where that of a complete month is not known. */
    public @Nullable Long minutes() {
        var known = complete().stream().map(MonthFigure::minutes).toList();
        return known.contains(null)
                ? null
                : known.stream()
                        .flatMap(Stream::ofNullable)
                        .mapToLong(Long::longValue)
                        .sum();
    }

    /** Wages of every month whose wages are known, even where its days are not. */
    public Yen wagesPaid() {
        return months.stream().map(MonthFigure::knownWages).collect(Yen.sum());
    }

    public int monthsPaid() {
        return (int) months.stream().filter(month -> month.wages() != null).count();
    }
}
