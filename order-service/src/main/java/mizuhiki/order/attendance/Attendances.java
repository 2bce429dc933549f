package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.database.Records;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All days members came. */
@Repository
public class Attendances {

    private static final String BETWEEN = """
            select person_id, day, minutes, at_home, came_at, left_at, break_minutes, confirmed_by, confirmed_at
            from orders.attendance
            where day between :first and :last
            """;

    private static final String OF_ALL = BETWEEN + "order by person_id, day";

    private static final String OF_MEMBER = BETWEEN + "and person_id = :personId order by day";

    private static final String AT_HOME = BETWEEN + "and at_home order by person_id, day";

    private static final String OF_EACH = """
            select person_id, array_agg(extract(day from day)::int) as days, array_agg(minutes) as minutes,
                   array_agg(at_home) as at_home
            from orders.attendance
            where day between :first and :last
            group by person_id
            """;

    private static final String UNCONFIRMED_DAYS = """
            select count(distinct day)
            from orders.attendance
            where confirmed_at is null and day between :first and :last
            """;

    private static final String USERS = """
            select day, count(*)::int as users, sum(minutes) as minutes
            from orders.attendance
            where day between :first and :last
            group by day
            """;

    private final DatabaseClient database;

    Attendances(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Attended> in(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** Each member's days in one row, for whoever only counts them. */
    public Flux<MemberDays> ofEach(YearMonth month) {
        return spanning(OF_EACH, month.atDay(1), month.atEndOfMonth())
                .map(Records.of(MemberDays.class))
                .all();
    }

    /** On how many days somebody came of whom nobody of staff has confirmed it. */
    public Mono<Long> unconfirmedDays(YearMonth month) {
        return spanning(UNCONFIRMED_DAYS, month.atDay(1), month.atEndOfMonth())
                .mapValue(Long.class)
                .one();
    }

    public Flux<Attended> of(UUID personId, YearMonth month) {
        return spanning(OF_MEMBER, month.atDay(1), month.atEndOfMonth())
                .bind("personId", personId)
                .mapProperties(Attended.class)
                .all();
    }

    public Flux<Attended> between(LocalDate first, LocalDate last) {
        return spanning(OF_ALL, first, last).mapProperties(Attended.class).all();
    }

    /** Days of members who worked from home. */
    public Flux<Attended> atHome(YearMonth month) {
        return spanning(AT_HOME, month.atDay(1), month.atEndOfMonth())
                .mapProperties(Attended.class)
                .all();
    }

    /** How many came or worked from home on each day, and how long; days without anybody are left out. */
    public Mono<Map<LocalDate, DayCount>> users(LocalDate first, LocalDate last) {
        return spanning(USERS, first, last).mapProperties(DayCount.class).all().collectMap(DayCount::day);
    }

    private GenericExecuteSpec spanning(String sql, LocalDate first, LocalDate last) {
        return database.sql(sql).bind("first", first).bind("last", last);
    }
}
