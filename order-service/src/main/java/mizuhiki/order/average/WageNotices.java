package mizuhiki.order.average;

import java.time.YearMonth;
import java.util.Optional;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What members are told about target and average, for their statement and their page. */
@Component
public class WageNotices {

    private final AverageYears years;
    private final AverageSettings settings;

    WageNotices(AverageYears years, AverageSettings settings) {
        this.years = years;
        this.settings = settings;
    }

    public Mono<WageNotice> of(YearMonth month) {
        var year = FiscalYear.of(month);
        return Mono.zip(
                settings.target(year).singleOptional(),
                lastActual(year).singleOptional(),
                (target, actual) -> notice(year, target, actual));
    }

    /** As the house counted it; as the authority confirmed it where the house did not keep the books then. */
    private Mono<Yen> lastActual(FiscalYear year) {
        return years.of(year.before())
                .mapNotNull(AverageYear::actual)
                .map(AverageWage::amount)
                .switchIfEmpty(Mono.defer(() -> settings.confirmed(year.last())
                        .filter(average -> average.kind() == ConfirmedAverage.Kind.LAST_YEAR)
                        .map(ConfirmedAverage::amount)
                        .next()));
    }

    private static WageNotice notice(FiscalYear year, Optional<Yen> target, Optional<Yen> actual) {
        return new WageNotice(year.number(), target.orElse(null), actual.orElse(null));
    }
}
