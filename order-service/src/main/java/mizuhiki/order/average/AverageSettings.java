package mizuhiki.order.average;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rules, targets and confirmed averages; of several for a year, the last one entered counts. */
@Repository
public class AverageSettings {

    private static final String RULE = """
            select fiscal_year, counted_by, severe_support, source
            from orders.average_rule
            where fiscal_year <= :year
            order by fiscal_year desc, id desc
            limit 1
            """;

    private static final String ADD_RULE = """
            insert into orders.average_rule (fiscal_year, counted_by, severe_support, source, added_by)
            values (:fiscalYear, :countedBy, :severeSupport, :source, :addedBy)
            """;

    private static final String TARGET =
            "select amount from orders.wage_target where fiscal_year = :year order by id desc limit 1";

    private static final String ADD_TARGET = """
            insert into orders.wage_target (fiscal_year, amount, added_by) values (:year, :amount, :addedBy)
            """;

    private static final String CONFIRMED = """
            select fiscal_year, kind, valid_from, amount, confirmed_on, document
            from orders.confirmed_average
            where fiscal_year = :year and valid_from <= :day
            order by valid_from desc, id desc
            """;

    private static final String ADD_CONFIRMED = """
            insert into orders.confirmed_average
              (fiscal_year, kind, valid_from, amount, confirmed_on, document, added_by)
            values (:fiscalYear, :kind, :validFrom, :amount, :confirmedOn, :document, :addedBy)
            """;

    private final DatabaseClient database;

    AverageSettings(DatabaseClient database) {
        this.database = database;
    }

    public Mono<AverageRule> rule(FiscalYear year) {
        return database.sql(RULE)
                .bind("year", year.number())
                .mapProperties(AverageRule.class)
                .one()
                .defaultIfEmpty(AverageRule.FIRST);
    }

    Mono<Void> add(AverageRule rule, UUID addedBy) {
        return database.sql(ADD_RULE)
                .bind("fiscalYear", rule.fiscalYear())
                .bind("countedBy", rule.countedBy().name())
                .bind("severeSupport", rule.severeSupport())
                .bind("source", rule.source())
                .bind("addedBy", addedBy)
                .then();
    }

    /** 目標工賃 of a year; empty where none was set. */
    Mono<Yen> target(FiscalYear year) {
        return database.sql(TARGET)
                .bind("year", year.number())
                .mapValue(Yen.class)
                .one();
    }

    Mono<Void> aim(FiscalYear year, Yen amount, UUID addedBy) {
        return database.sql(ADD_TARGET)
                .bind("year", year.number())
                .bind("amount", amount)
                .bind("addedBy", addedBy)
                .then();
    }

    /** That count on that day, latest first. */
    public Flux<ConfirmedAverage> confirmed(LocalDate day) {
        return database.sql(CONFIRMED)
                .bind("year", FiscalYear.of(day).number())
                .bind("day", day)
                .mapProperties(ConfirmedAverage.class)
                .all();
    }

    Mono<Void> add(ConfirmedAverage average, UUID addedBy) {
        return database.sql(ADD_CONFIRMED)
                .bind("fiscalYear", average.fiscalYear())
                .bind("kind", average.kind().name())
                .bind("validFrom", average.validFrom())
                .bind("amount", average.amount())
                .bind("confirmedOn", average.confirmedOn())
                .bind("document", average.document())
                .bind("addedBy", addedBy)
                .then();
    }
}
