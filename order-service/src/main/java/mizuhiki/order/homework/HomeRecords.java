package mizuhiki.order.homework;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Append-only record of how members were supported at home. */
@Repository
class HomeRecords {

    private static final String AROUND_MONTH = """
            select id, person_id, day, kind, means, at, goals, content, recorded_by, recorded_at
            from orders.home_record r
            where day between :first and :last
              and not exists (select from orders.home_withdrawal w where w.record_id = r.id)
            order by day, at nulls last, id
            """;

    private static final String ADD = """
            insert into orders.home_record
              (id, person_id, day, kind, means, at, goals, content, recorded_by, recorded_at)
            values (:id, :personId, :day, :kind, :means, :at, :goals, :content, :recordedBy, :recordedAt)
            """;

    private static final String WITHDRAW = """
            insert into orders.home_withdrawal (record_id, withdrawn_by, withdrawn_at)
            select id, :withdrawnBy, now() from orders.home_record where id = :id and person_id = :personId
            on conflict do nothing
            """;

    private static final String EXISTS =
            "select exists (select from orders.home_record where id = :id and person_id = :personId)";

    private final DatabaseClient database;

    HomeRecords(DatabaseClient database) {
        this.database = database;
    }

    /** Of whole weeks; without what was withdrawn. */
    Flux<HomeRecord> around(YearMonth month) {
        return database.sql(AROUND_MONTH)
                .bind("first", HomeMonth.firstDay(month))
                .bind("last", HomeMonth.lastDay(month))
                .mapProperties(HomeRecord.class)
                .all();
    }

    Mono<Void> add(HomeRecord record) {
        var means = record.means();
        return database.sql(ADD)
                .bindProperties(record)
                .bind("kind", record.kind().name())
                .bind("means", Parameters.in(R2dbcType.VARCHAR, means == null ? null : means.name()))
                .then();
    }

    /** Emits whether there is such a record; withdrawing it again changes nothing. */
    Mono<Boolean> withdraw(UUID id, UUID personId, UUID withdrawnBy) {
        return database.sql(WITHDRAW)
                .bind("id", id)
                .bind("personId", personId)
                .bind("withdrawnBy", withdrawnBy)
                .then()
                .then(database.sql(EXISTS)
                        .bind("id", id)
                        .bind("personId", personId)
                        .mapValue(Boolean.class)
                        .one());
    }
}
