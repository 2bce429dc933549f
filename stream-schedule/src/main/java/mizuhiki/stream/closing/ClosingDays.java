package mizuhiki.stream.closing;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The closing days of an office. */
@Repository
public class ClosingDays {

    private static final String CLOSE = """
            insert into streams.closing_day (day, reason) values (:day, :reason)
            on conflict (office_id, day) do update set reason = excluded.reason
            """;

    private static final String OPEN = "delete from streams.closing_day where day = :day";

    private static final String BETWEEN = """
            select day, reason from streams.closing_day where day between :from and :until order by day
            """;

    private static final String FROM = "select day, reason from streams.closing_day where day >= :from order by day";

    private final DatabaseClient database;

    ClosingDays(DatabaseClient database) {
        this.database = database;
    }

    /** Both ends belong to it. */
    public Flux<ClosingDay> between(LocalDate from, LocalDate until) {
        return database.sql(BETWEEN)
                .bind("from", from)
                .bind("until", until)
                .mapProperties(ClosingDay.class)
                .all();
    }

    /** However far ahead: what was entered is to be seen. */
    Flux<ClosingDay> from(LocalDate day) {
        return database.sql(FROM)
                .bind("from", day)
                .mapProperties(ClosingDay.class)
                .all();
    }

    public Mono<Set<LocalDate>> daysBetween(LocalDate from, LocalDate until) {
        return between(from, until).map(ClosingDay::day).collect(Collectors.toSet());
    }

    Mono<Void> close(ClosingDay closed) {
        return database.sql(CLOSE).bindProperties(closed).then();
    }

    Mono<Void> open(LocalDate day) {
        return database.sql(OPEN).bind("day", day).then();
    }
}
