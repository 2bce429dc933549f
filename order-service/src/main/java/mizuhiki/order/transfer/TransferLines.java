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
            insert into orders.transfer_line (paper_id, month, person_id, pay_way_id, amount, again, pays_on, reason)
            values (:paperId, :month, :personId, :payWayId, :amount, :again, :paysOn,
                    coalesce(:reason, (select b.reason from orders.transfer_not_arrived b
                                       join orders.transfer_line l using (office_id, paper_id, person_id)
                                       where l.month = :month and b.person_id = :personId
                                       order by b.noted_at desc
                                       limit 1)))
            """;

    private static final String WAGES = """
            select person_id, gross, files, in_file, handed, open, awaited
            from orders.wage_given where month = :month
            """;

    private static final String STANDING =
            "select distinct person_id from orders.standing_transfer where month = :month";

    private static final String SUMS = """
            select l.paper_id, count(*)::int as payments, sum(l.amount)::bigint as total,
                   count(b.person_id)::int as back,
                   coalesce(sum(l.amount) filter (where b.person_id is not null), 0)::bigint as back_total
            from orders.transfer_line l
            left join orders.transfer_not_arrived b using (office_id, paper_id, person_id)
            where l.month = :month
            group by l.paper_id
            """;

    private final DatabaseClient database;

    TransferLines(DatabaseClient database) {
        this.database = database;
    }

    /** Whom files of this month pay. */
    public Mono<Set<UUID>> of(YearMonth month) {
        return database.sql(STANDING)
                .bind("month", month.atDay(1))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .map(Set::copyOf);
    }

    /** Of everybody, and what was given out of it. */
    Flux<Wage> wages(YearMonth month) {
        return database.sql(WAGES)
                .bind("month", month.atDay(1))
                .mapProperties(Wage.class)
                .all();
    }

    Mono<Map<UUID, Sum>> sums(YearMonth month) {
        return database.sql(SUMS)
                .bind("month", month.atDay(1))
                .mapProperties(Sum.class)
                .all()
                .collectMap(Sum::paperId, sum -> sum);
    }

    Mono<Void> add(Iterable<Line> lines) {
        return Flux.fromIterable(lines)
                .concatMap(line -> database.sql(ADD).bindProperties(line).then())
                .then();
    }

    record Wage(UUID personId, Yen gross, int files, boolean inFile, boolean handed, boolean open, boolean awaited) {

        Due.Given given() {
            return new Due.Given(files, inFile, handed, open, awaited);
        }
    }

    /** @param back of its payments, how many came back */
    record Sum(UUID paperId, int payments, Yen total, int back, Yen backTotal) {}

    /** @param reason for a second payment; null where it is the first, or the one before came back, which says why */
    record Line(
            UUID paperId,
            LocalDate month,
            UUID personId,
            UUID payWayId,
            Yen amount,
            int again,
            LocalDate paysOn,
            @Nullable String reason) {

        /** Of a due that is paid by transfer. */
        static Line of(UUID paperId, YearMonth month, Due due, TransferOrder order) {
            return new Line(
                    paperId,
                    month.atDay(1),
                    due.personId(),
                    Objects.requireNonNull(due.way()).id(),
                    due.amount(),
                    due.given().files(),
                    Objects.requireNonNull(order.day()),
                    due.isInFile() ? order.why() : null);
        }
    }
}
