package mizuhiki.order.average;

import java.util.Optional;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.YearBook;
import mizuhiki.order.fiscal.YearFigures;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The average wage of any year. */
@Component
public class AverageYears {

    private final YearBook book;
    private final AverageSettings settings;

    AverageYears(YearBook book, AverageSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    public Mono<AverageYear> of(FiscalYear year) {
        return settings.rule(year)
                .flatMap(rule -> counted(year, rule))
                .zipWith(settings.target(year).singleOptional(), Counted::year);
    }

    private Mono<Counted> counted(FiscalYear year, AverageRule rule) {
        return book.of(year, rule.countedBy()).map(figures -> new Counted(figures, rule));
    }

    private record Counted(YearFigures figures, AverageRule rule) {

        AverageYear year(Optional<Yen> target) {
            return new AverageYear(figures, rule, target.orElse(null));
        }
    }
}
