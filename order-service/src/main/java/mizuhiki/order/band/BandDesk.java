package mizuhiki.order.band;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.average.AverageSettings;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.average.AverageYears;
import mizuhiki.order.average.ConfirmedAverage;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Average, band and forecast of a year on one desk. */
@Component
class BandDesk {

    private final AverageYears years;
    private final AverageSettings settings;
    private final BandTables tables;
    private final FeeStandings standings;
    private final TransactionalOperator transaction;

    BandDesk(
            AverageYears years,
            AverageSettings settings,
            BandTables tables,
            FeeStandings standings,
            TransactionalOperator transaction) {
        this.years = years;
        this.settings = settings;
        this.tables = tables;
        this.standings = standings;
        this.transaction = transaction;
    }

    /** This year as of today; another one as of its last day. */
    Mono<BandView> view(@Nullable Integer fiscalYear) {
        return Moment.today()
                .map(today -> day(fiscalYear, today))
                .flatMap(day ->
                        Mono.zip(averages(FiscalYear.of(day)), fee(day), (averages, fee) -> averages.view(day, fee)));
    }

    Mono<Void> add(FeeStanding standing, UUID addedBy) {
        return standings.add(standing, addedBy);
    }

    /** The same table twice is one: a tap may come double. */
    Mono<Void> add(BandTable table, UUID addedBy) {
        return tables.add(table, addedBy)
                .as(transaction::transactional)
                .onErrorResume(
                        BandsEnteredBefore.class,
                        before -> tables.all()
                                .filter(entered -> entered.contains(table))
                                .switchIfEmpty(Mono.error(before))
                                .then());
    }

    private static LocalDate day(@Nullable Integer fiscalYear, LocalDate today) {
        var asked = fiscalYear == null ? FiscalYear.of(today) : FiscalYear.starting(fiscalYear);
        return asked.equals(FiscalYear.of(today)) ? today : asked.last();
    }

    private Mono<Averages> averages(FiscalYear year) {
        return Mono.zip(years.of(year), years.of(year.before()), Averages::new);
    }

    private Mono<Fee> fee(LocalDate day) {
        return Mono.zip(standings.inForce(day).singleOptional(), tables.all(), Fee::new)
                .zipWith(settings.confirmed(day).collectList(), Fee::with);
    }

    private record Averages(AverageYear year, AverageYear before) {

        BandView view(LocalDate day, Fee fee) {
            var counting = CountingAverage.of(before, fee.confirmed());
            return new BandView(day, year, counting, fee.standing().orElse(null), fee.tables());
        }
    }

    private record Fee(Optional<FeeStanding> standing, List<BandTable> tables, List<ConfirmedAverage> confirmed) {

        Fee(Optional<FeeStanding> standing, List<BandTable> tables) {
            this(standing, tables, List.of());
        }

        Fee with(List<ConfirmedAverage> newConfirmed) {
            return new Fee(standing, tables, newConfirmed);
        }
    }
}
