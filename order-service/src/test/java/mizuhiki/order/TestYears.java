package mizuhiki.order;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Months that went by, were attended and were paid, for tests. */
@Component
public class TestYears {

    private static final Instant NOW = Instant.parse("2027-04-10T03:00:00Z");

    private static final String ATTEND = """
            insert into orders.attendance (person_id, day, minutes, at_home, recorded_by, recorded_at)
            values (:personId, :day, 240, false, :personId, now())
            """;

    private static final String PROPOSE = """
            insert into orders.close_proposal (id, month, carry_rest, inputs, inputs_hash, proposed_by, proposed_at)
            values (:id, :month, false, '{}', '', :id, now())
            """;

    private static final String CLOSE = """
            insert into orders.wage_close
              (month, proposal_id, proposed_by, approved_by, approved_at, pool, paid, carried)
            values (:month, :id, :id, :other, now(), :paid, :paid, 0)
            """;

    private static final String STATE = """
            insert into orders.statement (month, person_id, gross, content, content_hash)
            values (:month, :personId, :gross, '{"lines":[]}', '')
            """;

    private static final String PAY = """
            insert into orders.wage_payment (month, paid_on, noted_by, noted_at)
            values (:month, :paidOn, :by, now())
            """;

    private final TestSales sales;
    private final DatabaseClient database;
    private final Ledger ledger;
    private final Months months;

    TestYears(TestSales sales, DatabaseClient database, Ledger ledger, Months months) {
        this.sales = sales;
        this.database = database;
        this.ledger = ledger;
        this.months = months;
    }

    /** Came on the first days of the month. */
    public void attended(UUID office, YearMonth month, UUID person, int days) {
        sales.now(
                office,
                NOW,
                Flux.range(1, days)
                        .concatMap(day -> database.sql(ATTEND)
                                .bind("personId", person)
                                .bind("day", month.atDay(day))
                                .then())
                        .then());
    }

    /** Signed, booked and closed, as the close leaves it. */
    public void closed(UUID office, YearMonth month, Map<UUID, Long> gross) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var paid = gross.values().stream().mapToLong(wage -> wage).sum();
        var work = run(PROPOSE, Map.of("id", id, "month", month.atDay(1)))
                .then(Mono.defer(() -> ledger.book(wages(id, month, gross))))
                .then(Mono.defer(() -> months.close(month, id, NOW, Yen.ZERO)))
                .then(run(CLOSE, Map.of("month", month.atDay(1), "id", id, "other", UUID.randomUUID(), "paid", paid)))
                .thenMany(Flux.fromIterable(gross.entrySet()))
                .concatMap(wage -> run(
                        STATE, Map.of("month", month.atDay(1), "personId", wage.getKey(), "gross", wage.getValue())))
                .then();
        sales.now(office, NOW, work);
    }

    public void paid(UUID office, YearMonth month, YearMonth in) {
        var values = Map.<String, Object>of("month", month.atDay(1), "paidOn", in.atDay(15), "by", UUID.randomUUID());
        sales.now(office, NOW, run(PAY, values));
    }

    private Mono<Void> run(String sql, Map<String, ?> values) {
        return database.sql(sql).bindValues(Map.copyOf(values)).then();
    }

    private static Entry wages(UUID cause, YearMonth month, Map<UUID, Long> gross) {
        var postings = new ArrayList<Posting>();
        gross.forEach((person, wage) -> postings.addAll(
                List.of(Posting.on(Account.WAGES_DUE, person, Yen.of(wage)), Posting.on(Account.POOL, Yen.of(-wage)))));
        return Entry.of(Entry.Kind.WAGES, cause, month.atEndOfMonth(), postings);
    }
}
