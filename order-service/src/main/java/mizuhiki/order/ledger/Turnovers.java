package mizuhiki.order.ledger;

import java.time.Instant;
import java.time.YearMonth;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Sums up the book by month. */
@Repository
public class Turnovers {

    /** The wages of the month itself are what this is asked for, so they are left out. */
    private static final String OF_MONTH = """
            select e.kind, p.account, credited.stage, credited.person_id, sum(p.amount)::bigint as amount
            from orders.entry e
            join orders.posting p on (p.office_id, p.entry_id) = (e.office_id, e.id)
            cross join lateral (
              select case when p.account = 'CREDIT' then p.stage end as stage,
                     case when p.account = 'CREDIT' then p.person_id end as person_id) credited
            where e.booked_on between :first and :last and e.kind <> 'WAGES' and e.booked_at <= :knownAt
            group by e.kind, p.account, credited.stage, credited.person_id
            union all
            (select null, 'POOL', null, null, carried
             from orders.closed_month
             where month < :first and closed_at <= :knownAt
             order by month desc
             limit 1)
            """;

    private final DatabaseClient database;

    Turnovers(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Turnover> of(YearMonth month) {
        return of(month, AsKnown.now(month.atEndOfMonth()).knownAt());
    }

    /** As the book stood at that time. */
    public Flux<Turnover> of(YearMonth month, Instant knownAt) {
        return database.sql(OF_MONTH)
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .bind("knownAt", knownAt)
                .mapProperties(Turnover.class)
                .all();
    }
}
