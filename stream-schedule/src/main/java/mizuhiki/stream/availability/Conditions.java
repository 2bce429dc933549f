package mizuhiki.stream.availability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How people feel today and on the days to come; of days gone by nobody reads it, even before it is forgotten. */
@Repository
class Conditions {

    private static final String TAKE_BACK = """
            delete from streams.day_condition where person_id = :personId and day = :day
            """;

    private static final String FORGET = """
            delete from streams.day_condition where day < :today
            """;

    private static final String SAY = """
            insert into streams.day_condition (person_id, day, condition) values (:personId, :day, :condition)
            on conflict (office_id, person_id, day) do update set condition = excluded.condition
            """;

    private static final String ON = """
            select person_id, condition from streams.day_condition where day = :day and day >= :today
            """;

    private static final String ON_DAYS = """
            select person_id, day, condition from streams.day_condition where day = any(:days) and day >= :today
            """;

    private final DatabaseClient database;

    Conditions(DatabaseClient database) {
        this.database = database;
    }

    private record Felt(UUID personId, Condition condition) {}

    /** How somebody said they feel. */
    record OnDay(UUID personId, LocalDate day, Condition condition) {}

    Mono<List<OnDay>> onDays(Collection<LocalDate> days) {
        return Moment.today()
                .flatMapMany(today -> database.sql(ON_DAYS)
                        .bind("days", days.stream().distinct().toArray(LocalDate[]::new))
                        .bind("today", today)
                        .mapProperties(OnDay.class)
                        .all())
                .collectList();
    }

    /** Of those who said anything. */
    Mono<Map<UUID, Condition>> on(LocalDate day) {
        return Moment.today()
                .flatMapMany(today -> database.sql(ON)
                        .bind("day", day)
                        .bind("today", today)
                        .mapProperties(Felt.class)
                        .all())
                .collectMap(Felt::personId, Felt::condition);
    }

    Mono<Condition> of(UUID personId, LocalDate day) {
        return on(day).map(felt -> felt.getOrDefault(personId, Condition.AS_USUAL));
    }

    Mono<Void> say(UUID personId, LocalDate day, Condition condition) {
        return condition == Condition.AS_USUAL ? takeBack(personId, day) : keep(personId, day, condition);
    }

    /** Of the days gone by nothing is kept. */
    Mono<Void> forget() {
        return Moment.today()
                .flatMap(today -> database.sql(FORGET).bind("today", today).then());
    }

    private Mono<Void> takeBack(UUID personId, LocalDate day) {
        return database.sql(TAKE_BACK)
                .bind("personId", personId)
                .bind("day", day)
                .then();
    }

    private Mono<Void> keep(UUID personId, LocalDate day, Condition condition) {
        return database.sql(SAY)
                .bind("personId", personId)
                .bind("day", day)
                .bind("condition", condition.name())
                .then();
    }
}
