package mizuhiki.stream.availability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Wish;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people want, by show and by day of the week. */
@Repository
class Wishes {

    private static final String SAY_FOR_SHOW = """
            insert into streams.show_wish (person_id, show_id, wish) values (:personId, :showId, :wish)
            on conflict (office_id, person_id, show_id) do update set wish = excluded.wish
            """;

    private static final String SAY_FOR_WEEKDAY = """
            insert into streams.weekday_wish (person_id, weekday, wish) values (:personId, :weekday, :wish)
            on conflict (office_id, person_id, weekday) do update set wish = excluded.wish
            """;

    /** A word about the show itself goes before the rule. */
    private static final String FOR_SHOW = """
            select distinct on (person_id) person_id, wish
            from (
              select person_id, wish, 1 as rank from streams.show_wish where show_id = :showId
              union all
              select person_id, wish, 2 as rank from streams.weekday_wish where weekday = :weekday) said
            order by person_id, rank
            """;

    /** The same for many shows. */
    private static final String ABOUT_SHOWS = """
            select distinct on (s.show_id, said.person_id) s.show_id, said.person_id, said.wish
            from unnest(:showIds::uuid[], :weekdays::int[]) s (show_id, weekday)
            cross join lateral (
              select person_id, wish, 1 as rank from streams.show_wish w where w.show_id = s.show_id
              union all
              select person_id, wish, 2 as rank from streams.weekday_wish w where w.weekday = s.weekday) said
            order by s.show_id, said.person_id, said.rank
            """;

    private static final String FORGET_OTHER_DAYS = """
            delete from streams.show_wish w using streams.show h
            where w.show_id = :showId and h.id = w.show_id and (h.starts_at at time zone 'Asia/Tokyo')::date <> :day
            """;

    private static final String FOR_SHOWS = "select show_id, wish from streams.show_wish where person_id = :personId";

    private static final String FOR_WEEKDAYS =
            "select weekday, wish from streams.weekday_wish where person_id = :personId";

    private final DatabaseClient database;

    Wishes(DatabaseClient database) {
        this.database = database;
    }

    private record OfPerson(UUID personId, Wish wish) {}

    private record OfShow(UUID showId, Wish wish) {}

    private record OfWeekday(int weekday, Wish wish) {}

    Mono<Void> say(UUID personId, UUID showId, Wish wish) {
        return database.sql(SAY_FOR_SHOW)
                .bind("personId", personId)
                .bind("showId", showId)
                .bind("wish", wish.name())
                .then();
    }

    Mono<Void> say(UUID personId, DayOfWeek weekday, Wish wish) {
        return database.sql(SAY_FOR_WEEKDAY)
                .bind("personId", personId)
                .bind("weekday", weekday.getValue())
                .bind("wish", wish.name())
                .then();
    }

    /** Before the show moves to its new day. */
    Mono<Void> forgetOtherDays(Show to) {
        return database.sql(FORGET_OTHER_DAYS)
                .bind("showId", to.id())
                .bind("day", to.day())
                .then();
    }

    /** Of those who said anything. */
    Mono<Map<UUID, Wish>> about(Show show) {
        return database.sql(FOR_SHOW)
                .bind("showId", show.id())
                .bind("weekday", show.day().getDayOfWeek().getValue())
                .mapProperties(OfPerson.class)
                .all()
                .collectMap(OfPerson::personId, OfPerson::wish);
    }

    private record About(UUID showId, UUID personId, Wish wish) {}

    /** Of those who said anything, by person and then by show. */
    Mono<Map<UUID, Map<UUID, Wish>>> about(Collection<Show> shows) {
        return database.sql(ABOUT_SHOWS)
                .bind("showIds", shows.stream().map(Show::id).toArray(UUID[]::new))
                .bind(
                        "weekdays",
                        shows.stream()
                                .map(show -> show.day().getDayOfWeek().getValue())
                                .toArray(Integer[]::new))
                .mapProperties(About.class)
                .all()
                .collect(groupingBy(About::personId, toMap(About::showId, About::wish)));
    }

    Mono<Map<UUID, Wish>> forShows(UUID personId) {
        return database.sql(FOR_SHOWS)
                .bind("personId", personId)
                .mapProperties(OfShow.class)
                .all()
                .collectMap(OfShow::showId, OfShow::wish);
    }

    Mono<Map<DayOfWeek, Wish>> forWeekdays(UUID personId) {
        return database.sql(FOR_WEEKDAYS)
                .bind("personId", personId)
                .mapProperties(OfWeekday.class)
                .all()
                .collectMap(said -> DayOfWeek.of(said.weekday()), OfWeekday::wish);
    }
}
