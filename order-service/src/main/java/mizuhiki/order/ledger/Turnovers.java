package mizuhiki.order.ledger;

import java.time.Instant;
import java.time.YearMonth;
import mizuhiki.shared.database.Records;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/**
 * The sums of the book by month, kept by what books.
 *
 * <p>The wages of the month itself are what this is asked for, so they are left out.
 */
@Repository
public class Turnovers {

    private static final String CARRIED = """
            union all
            (select null, 'POOL', null, null, carried
             from orders.closed_month
             where month < :month and closed_at <= :knownAt
             order by month desc
             limit 1)
            """;

    private static final String OF_MONTH = """
            select kind, account, stage, person_id, amount from orders.turnover where month = :month
            """ + CARRIED;

    private static final String AS_KNOWN = """
            select e.kind, p.account, credited.stage, credited.person_id, sum(p.amount)::bigint as amount
            from orders.entry e
            join orders.posting p on (p.office_id, p.entry_id) = (e.office_id, e.id)
            left join lateral (select p.stage, p.person_id) credited on p.account = 'CREDIT'
            where e.booked_on between :month and :last and e.kind <> 'WAGES' and e.booked_at <= :knownAt
            group by e.kind, p.account, credited.stage, credited.person_id
            """ + CARRIED;

    private final DatabaseClient database;

    Turnovers(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Turnover> of(YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("month", month.atDay(1))
                .bind("knownAt", AsKnown.now(month.atEndOfMonth()).knownAt())
                .map(Records.of(Turnover.class))
                .all();
    }

    /** As the book stood at that time, from every posting. */
    public Flux<Turnover> of(YearMonth month, Instant knownAt) {
        return database.sql(AS_KNOWN)
                .bind("month", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .bind("knownAt", knownAt)
                .map(Records.of(Turnover.class))
                .all();
    }
}
