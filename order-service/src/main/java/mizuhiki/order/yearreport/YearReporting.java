package mizuhiki.order.yearreport;

import java.util.List;
import java.util.UUID;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.average.AverageYears;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
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

    /** @param version of those that were handed in; null: the last one, or the books as long as there is none */
    Mono<Shown> of(FiscalYear year, @Nullable Integer version) {
        return Mono.zip(
                reports.of(year),
                years.of(year).map(YearReport::of),
                (versions, now) -> Shown.of(versions, version, now));
    }

    /** Only a whole year. The same figures twice are one report: a tap may come double. */
    Mono<FixedReport> fix(FiscalYear year, UUID by) {
        return report(year, by)
                .flatMap(report -> reports.add(report)
                        .thenReturn(report)
                        .onErrorResume(YearAlreadyReported.class, taken -> kept(year, report, taken)));
    }

    private Mono<FixedReport> kept(FiscalYear year, FixedReport report, Refusal taken) {
        return reports.of(year)
                .map(versions -> last(versions, year))
                .filter(last -> last.contentHash().equals(report.contentHash()))
                .switchIfEmpty(Mono.error(taken));
    }

    /** With the figures of the books by now; what was handed in before stays. Told twice it is done once. */
    Mono<FixedReport> correct(FiscalYear year, Correction correction, UUID by) {
        return reports.of(year)
                .map(versions -> last(versions, year))
                .doOnNext(last -> correction.seen().check(last.version()))
                .zipWith(
                        report(year, by),
                        (last, report) -> report.after(last, correction.reason().strip()))
                .delayUntil(reports::add)
                .onErrorResume(
                        Refusal.class,
                        why -> report(year, by)
                                .flatMap(report -> kept(year, report, why))
                                .filter(correction::isKeptAs)
                                .switchIfEmpty(Mono.error(why)));
    }

    private Mono<FixedReport> report(FiscalYear year, UUID by) {
        return years.of(year)
                .map(YearReporting::complete)
                .zipWith(Moment.get(), (report, now) -> FixedReport.of(report, by, now));
    }

    private static FixedReport last(List<FixedReport> versions, FiscalYear year) {
        return versions.stream().findFirst().orElseThrow(() -> new NotFound(year.number()));
    }

    private static YearReport complete(AverageYear year) {
        var report = YearReport.of(year);
        if (!report.complete()) {
            throw new YearIncomplete(year.figures().missing());
        }
        return report;
    }
}
