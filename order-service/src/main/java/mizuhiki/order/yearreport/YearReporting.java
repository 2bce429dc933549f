package mizuhiki.order.yearreport;

import java.util.UUID;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.average.AverageYears;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Showing the figures of a year, and fixing them when they are handed in. */
@Service
class YearReporting {

    private final AverageYears years;
    private final FixedReports reports;

    YearReporting(AverageYears years, FixedReports reports) {
        this.years = years;
        this.reports = reports;
    }

    /** @param fixed null while the year is not handed in; then the report may still change */
    record Shown(YearReport report, @Nullable FixedReport fixed) {

        static Shown of(FixedReport fixed) {
            return new Shown(fixed.read(), fixed);
        }
    }

    Mono<Shown> of(FiscalYear year) {
        return reports.find(year)
                .map(Shown::of)
                .switchIfEmpty(
                        Mono.defer(() -> years.of(year)).map(YearReport::of).map(report -> new Shown(report, null)));
    }

    /** For good, and only a whole year. */
    Mono<FixedReport> fix(FiscalYear year, UUID by) {
        return years.of(year)
                .map(YearReporting::complete)
                .zipWith(Moment.get(), (report, now) -> FixedReport.of(report, by, now))
                .delayUntil(reports::add);
    }

    private static YearReport complete(AverageYear year) {
        var report = YearReport.of(year);
        if (!report.complete()) {
            throw new YearIncomplete(year.figures().missing());
        }
        return report;
    }
}
