package mizuhiki.order.yearly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.yearly.YearlyStatement.Paid;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What a member was paid, by the day it was paid. */
@Repository
class PaidWages {

    private static final String BETWEEN = """
            select s.month, p.paid_on, s.gross
            from orders.statement s
            join orders.wage_paid p on (p.office_id, p.month) = (s.office_id, s.month)
            where s.person_id = :personId and p.paid_on between :first and :last and s.gross > 0
            order by s.month
            """;

    /** The wages of the month before the first closed one were paid outside of this house. */
    private static final String KEPT_SINCE = """
            select kept.since
            from (
              select least(
                (select min(p.paid_on) from orders.wage_paid p),
                (select (min(c.month) + interval '1 month')::date from orders.wage_close c)) as since
            ) kept
            where kept.since is not null
            """;

    private final DatabaseClient database;

    PaidWages(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<Paid>> in(Year year, UUID personId) {
        return database.sql(BETWEEN)
                .bind("personId", personId)
                .bind("first", year.first())
                .bind("last", year.last())
                .mapProperties(Row.class)
                .all()
                .map(Row::paid)
                .collectList();
    }

    /** The first day from which all payments are known; empty before a month was closed. */
    Mono<LocalDate> keptSince() {
        return database.sql(KEPT_SINCE).mapValue(LocalDate.class).one();
    }

    record Row(LocalDate month, LocalDate paidOn, Yen gross) {

        Paid paid() {
            return new Paid(YearMonth.from(month), paidOn, gross);
        }
    }
}
