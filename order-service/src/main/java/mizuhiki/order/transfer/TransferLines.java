package mizuhiki.order.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who stands in which file. */
@Repository
public class TransferLines {

    private static final String ADD = """
            insert into orders.transfer_line (paper_id, month, person_id, pay_way_id, amount, again, reason)
            values (:paperId, :month, :personId, :payWayId, :amount, :again, :reason)
            """;

    private static final String FILES = """
            select person_id, count(*)::int as files from orders.transfer_line where month = :month group by person_id
            """;

    private static final String SUMS = """
            select paper_id, count(*)::int as payments, sum(amount)::bigint as total
            from orders.transfer_line where month = :month group by paper_id
            """;

    private static final String HANDED = """
            select person_id
            from (select distinct on (person_id) person_id, step from orders.cash_receipt
                  where month = :month and step <> 'CONFIRMED'
                  order by person_id, noted_at desc, id desc) latest
            where step = 'HANDED'
            """;

    private final DatabaseClient database;

    TransferLines(DatabaseClient database) {
        this.database = database;
    }

    /** Who stands in files of this month. */
    public Mono<Set<UUID>> of(YearMonth month) {
        return files(month).map(Map::keySet);
    }

    Mono<Map<UUID, Integer>> files(YearMonth month) {
        return database.sql(FILES)
                .bind("month", month.atDay(1))
                .mapProperties(Files.class)
                .all()
                .collectMap(Files::personId, Files::files);
    }

    Mono<Map<UUID, Sum>> sums(YearMonth month) {
        return database.sql(SUMS)
                .bind("month", month.atDay(1))
                .mapProperties(Sum.class)
                .all()
                .collectMap(Sum::paperId, sum -> sum);
    }

    /** Who got their cash in hand. */
    Mono<Set<UUID>> handed(YearMonth month) {
        return database.sql(HANDED)
                .bind("month", month.atDay(1))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .map(Set::copyOf);
    }

    Mono<Void> add(Iterable<Line> lines) {
        return Flux.fromIterable(lines)
                .concatMap(line -> database.sql(ADD).bindProperties(line).then())
                .then();
    }

    record Files(UUID personId, int files) {}

    record Sum(UUID paperId, int payments, Yen total) {}

    record Line(
            UUID paperId,
            LocalDate month,
            UUID personId,
            UUID payWayId,
            Yen amount,
            int again,
            @Nullable String reason) {

        /** Of a due that is paid by transfer. */
        static Line of(UUID paperId, YearMonth month, Due due, TransferOrder order) {
            return new Line(
                    paperId,
                    month.atDay(1),
                    due.personId(),
                    Objects.requireNonNull(due.way()).id(),
                    due.amount(),
                    due.files(),
                    due.files() == 0 ? null : order.why());
        }
    }
}
