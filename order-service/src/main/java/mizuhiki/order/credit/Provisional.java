package mizuhiki.order.credit;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 見込み: credit from sales whose goods may still come back. */
@Repository
public class Provisional implements MonthCheck {

    private static final String OF_MONTH = """
            from orders.credit c
            join orders.settlement s on (s.office_id, s.id) = (c.office_id, c.settlement_id)
            where not c.absorbed and s.booked_on between :first and :last
              and coalesce(s.final_on, (s.happened_at at time zone 'Asia/Tokyo')::date + 8) > :today
            """;

    private static final String BY_MEMBER = "select c.person_id, sum(c.yen)::bigint as yen " + OF_MONTH + """
            group by c.person_id
            having sum(c.yen) <> 0
            """;

    private static final String SALES = "select count(*) from (select s.order_id " + OF_MONTH + """
            group by s.order_id
            having sum(c.yen) <> 0) sale
            """;

    private final DatabaseClient database;

    Provisional(DatabaseClient database) {
        this.database = database;
    }

    /** How much of each member's credit of the month is not certain today. */
    public Mono<Map<UUID, Yen>> in(YearMonth month) {
        return of(month, BY_MEMBER)
                .flatMapMany(members -> members.mapProperties(Part.class).all())
                .collectMap(Part::personId, Part::yen);
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return of(month, SALES)
                .flatMapMany(sales -> sales.mapValue(Long.class).all())
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("sales-provisional", count, rows(month)));
    }

    private static String rows(YearMonth month) {
        return "/report/credits?from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth());
    }

    private Mono<GenericExecuteSpec> of(YearMonth month, String sql) {
        return Moment.today()
                .map(today -> database.sql(sql)
                        .bind("first", month.atDay(1))
                        .bind("last", month.atEndOfMonth())
                        .bind("today", today));
    }

    record Part(UUID personId, Yen yen) {}
}
