package mizuhiki.stream.repeat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.occasion.Occasion;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which days of a rule are laid. */
@Repository
class RepeatDays {

    private static final String DAYS = "select day from streams.repeat_day where repeat_id = :repeatId";

    private static final String NOTE_SHOW = """
            insert into streams.repeat_day (repeat_id, day, show_id) values (:repeatId, :day, :showId)
            """;

    private static final String NOTE_OCCASION = """
            insert into streams.repeat_day (repeat_id, day, occasion_id) values (:repeatId, :day, :occasionId)
            """;

    private static final String TAKE_OVER = """
            update streams.repeat_day set repeat_id = :later where repeat_id = :earlier and day >= :from
            """;

    private static final String SHOWS = """
            select day, show_id from streams.repeat_day
            where repeat_id = :repeatId and show_id is not null order by day desc limit 200
            """;

    private static final String LAID = """
            select d.day, coalesce(s.starts_at, o.starts_at) as starts_at, coalesce(s.title, o.title) as title,
                   coalesce(s.state, o.state) as state, d.show_id, d.occasion_id
            from streams.repeat_day d
            left join streams.show s on s.office_id = d.office_id and s.id = d.show_id
            left join streams.occasion o on o.office_id = d.office_id and o.id = d.occasion_id
            where d.repeat_id = :repeatId and coalesce(s.ends_at, o.ends_at) >= :now
            order by 2
            """;

    /** What nobody has touched since it was laid. Whatever hangs on a show is work that somebody has put into it. */
    private static final String UNTOUCHED_SHOWS = """
            delete from streams.show s using streams.repeat_day d
            where d.office_id = s.office_id and d.show_id = s.id and d.repeat_id = :repeatId
              and s.state = 'DRAFT' and s.version = 1 and s.starts_at > :now
              and not exists (select from streams.role_slot x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.run_sheet_item x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.segment x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.booking x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.show_platform x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.show_tick x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.passing_choice x where x.office_id = s.office_id and x.show_id = s.id)
              and not exists (select from streams.post x where x.office_id = s.office_id and x.show_id = s.id)
            """;

    private static final String UNTOUCHED_OCCASIONS = """
            delete from streams.occasion s using streams.repeat_day d
            where d.office_id = s.office_id and d.occasion_id = s.id and d.repeat_id = :repeatId
              and s.state = 'PLANNED' and s.version = 1 and s.starts_at > :now
              and not exists (select from streams.booking x where x.office_id = s.office_id and x.occasion_id = s.id)
            """;

    private static final String FROM = " and d.day >= :from";

    private static final String ON =
            " and (d.day = any(:days) or (s.starts_at at time zone 'Asia/Tokyo')::date = any(:days))";

    private final DatabaseClient database;

    RepeatDays(DatabaseClient database) {
        this.database = database;
    }

    /** What was laid of a repeat, as its page lists it. */
    record Laid(
            LocalDate day,
            Instant startsAt,
            String title,
            String state,
            @Nullable UUID showId,
            @Nullable UUID occasionId) {

        public boolean moved() {
            return !Moment.dayOf(startsAt).equals(day);
        }
    }

    Mono<Set<LocalDate>> of(UUID repeatId) {
        return database.sql(DAYS)
                .bind("repeatId", repeatId)
                .mapValue(LocalDate.class)
                .all()
                .collect(Collectors.toSet());
    }

    record ShowDay(LocalDate day, UUID showId) {}

    Mono<Map<UUID, LocalDate>> latestShows(UUID repeatId) {
        return database.sql(SHOWS)
                .bind("repeatId", repeatId)
                .mapProperties(ShowDay.class)
                .all()
                .collectMap(ShowDay::showId, ShowDay::day);
    }

    Flux<Laid> laid(UUID repeatId, Instant now) {
        return database.sql(LAID)
                .bind("repeatId", repeatId)
                .bind("now", now)
                .mapProperties(Laid.class)
                .all();
    }

    Mono<Void> note(Repeat repeat, LocalDate day, Show show) {
        return noting(NOTE_SHOW, repeat, day).bind("showId", show.id()).then();
    }

    Mono<Void> note(Repeat repeat, LocalDate day, Occasion occasion) {
        return noting(NOTE_OCCASION, repeat, day)
                .bind("occasionId", occasion.id())
                .then();
    }

    /** What stays of the earlier rule's days belongs to the later one, which then lays none of them again. */
    Mono<Void> takeOver(UUID earlier, UUID later, LocalDate from) {
        return database.sql(TAKE_OVER)
                .bind("earlier", earlier)
                .bind("later", later)
                .bind("from", from)
                .then();
    }

    Mono<Void> clearFrom(UUID repeatId, LocalDate from, Instant now) {
        return Flux.just(UNTOUCHED_SHOWS, UNTOUCHED_OCCASIONS)
                .concatMap(untouched -> database.sql(untouched + FROM)
                        .bind("repeatId", repeatId)
                        .bind("from", from)
                        .bind("now", now)
                        .then())
                .then();
    }

    Mono<Void> clearOn(UUID repeatId, List<LocalDate> days, Instant now) {
        return Flux.just(UNTOUCHED_SHOWS, UNTOUCHED_OCCASIONS)
                .concatMap(untouched -> database.sql(untouched + ON)
                        .bind("repeatId", repeatId)
                        .bind("days", days.toArray(LocalDate[]::new))
                        .bind("now", now)
                        .then())
                .then();
    }

    private DatabaseClient.GenericExecuteSpec noting(String note, Repeat repeat, LocalDate day) {
        return database.sql(note).bind("repeatId", repeat.id()).bind("day", day);
    }
}
