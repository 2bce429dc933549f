package mizuhiki.stream.weeklimit;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Each person's limits of a week, set by themselves or, from the support plan, by staff. */
@Repository
public class WeekLimits {

    private static final String OF = """
            select person_id, minutes_a_week, days_a_week, rest_minutes
            from streams.week_limit where person_id = :personId
            """;

    private static final String ALL =
            "select person_id, minutes_a_week, days_a_week, rest_minutes from streams.week_limit";

    private static final String SET = """
            insert into streams.week_limit (person_id, minutes_a_week, days_a_week, rest_minutes, set_by, set_at)
            values (:personId, :minutesAWeek, :daysAWeek, :restMinutes, :by, :at)
            on conflict (office_id, person_id) do update
            set minutes_a_week = excluded.minutes_a_week, days_a_week = excluded.days_a_week,
                rest_minutes = excluded.rest_minutes, set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private final DatabaseClient database;

    WeekLimits(DatabaseClient database) {
        this.database = database;
    }

    public Mono<WeekLimit> of(UUID personId) {
        return database.sql(OF)
                .bind("personId", personId)
                .mapProperties(WeekLimit.class)
                .one()
                .defaultIfEmpty(WeekLimit.none(personId));
    }

    /** Of those who have any, by person. */
    public Mono<Map<UUID, WeekLimit>> all() {
        return database.sql(ALL).mapProperties(WeekLimit.class).all().collectMap(WeekLimit::personId);
    }

    Mono<Void> set(WeekLimit limit, UUID by) {
        return Moment.get()
                .flatMap(at -> database.sql(SET)
                        .bindProperties(limit)
                        .bind("by", by)
                        .bind("at", at)
                        .then());
    }
}
