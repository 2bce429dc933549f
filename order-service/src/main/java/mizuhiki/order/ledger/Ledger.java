package mizuhiki.order.ledger;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The book itself: entries go in and stay; balances are summed when asked for. */
@Repository
public class Ledger {

    private static final String BOOK = """
            with entered as (
              insert into orders.entry (id, kind, cause, booked_on)
              values (:id, :kind, :cause, :bookedOn)
              on conflict (office_id, kind, cause) do nothing
              returning id),
            posted as (
              insert into orders.posting (entry_id, line, account, stage, person_id, amount)
              select entered.id, row_number() over (), p.account, p.stage, p."personId", p.amount
              from entered
              cross join json_to_recordset(cast(:postings as json))
                as p(account text, stage text, "personId" uuid, amount bigint))
            select count(*) from entered
            """;

    private static final String POSTINGS = """
            select p.account, p.stage, p.person_id, p.amount
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where e.kind = :kind and e.cause = :cause
            order by p.line
            """;

    private static final String BALANCES = """
            select p.account, p.stage, p.person_id, sum(p.amount)::bigint as amount
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where p.account = :account and e.booked_on <= :day and e.booked_at <= :knownAt
            group by p.account, p.stage, p.person_id
            having sum(p.amount) <> 0
            order by p.stage, p.person_id
            """;

    private static final String BALANCE = """
            select coalesce(sum(p.amount), 0)::bigint
            from orders.posting p
            join orders.entry e on (e.office_id, e.id) = (p.office_id, p.entry_id)
            where p.account = :account and e.booked_on <= :day and e.booked_at <= :knownAt
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Ledger(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Emits whether the entry was new; joins the caller's transaction, which it needs. */
    public Mono<Boolean> book(Entry entry) {
        return database.sql(BOOK)
                .bind("id", entry.id())
                .bind("kind", entry.kind().name())
                .bind("cause", entry.cause())
                .bind("bookedOn", entry.bookedOn())
                .bind("postings", json.writeValueAsString(entry.postings()))
                .mapValue(Long.class)
                .one()
                .map(entered -> entered == 1)
                .onErrorMap(MonthClosed::isMeantBy, refused -> new MonthClosed(entry.bookedOn()));
    }

    public Flux<Posting> postings(Entry.Kind kind, UUID cause) {
        return database.sql(POSTINGS)
                .bind("kind", kind.name())
                .bind("cause", cause)
                .mapProperties(Posting.class)
                .all();
    }

    /** At the end of that day. */
    public Mono<Yen> balance(Account account, LocalDate day) {
        return balance(account, AsKnown.now(day));
    }

    public Mono<Yen> balance(Account account, AsKnown when) {
        return database.sql(BALANCE)
                .bind("account", account.name())
                .bindProperties(when)
                .mapValue(Yen.class)
                .one();
    }

    /** At the end of that day, by stage and person. */
    public Flux<Posting> balances(Account account, LocalDate day) {
        return balances(account, AsKnown.now(day));
    }

    public Flux<Posting> balances(Account account, AsKnown when) {
        return database.sql(BALANCES)
                .bind("account", account.name())
                .bindProperties(when)
                .mapProperties(Posting.class)
                .all();
    }
}
