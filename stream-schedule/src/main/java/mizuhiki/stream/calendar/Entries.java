package mizuhiki.stream.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.room.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * What is on, for one reader: staff see all that is planned, members what is told of and what they come to.
 *
 * <p>Talks are read by person and never by role: no staff and no manager sees those of others.
 */
@Repository
class Entries {

    private static final String SHOWS = """
            select 'SHOW' as kind, s.id, s.title, s.starts_at, s.ends_at, s.state, mine.role, null::uuid as with_id,
                   mine.role is not null as own
            from streams.show s
            left join lateral (
              select string_agg(name, '、' order by first) as role
              from (
                select r.name, min(r.starts_at) as first
                from streams.assignment a
                join streams.role_slot r on r.office_id = a.office_id and r.id = a.slot_id
                where a.office_id = s.office_id and a.show_id = s.id and a.person_id = :personId
                  and a.state = 'ACCEPTED'
                group by r.name) named) mine on true
            where s.starts_at >= :from and s.starts_at < :until
              and (:staff or s.state in ('OFFERED', 'READY', 'ON_AIR', 'ENDED', 'CLOSED'))
            """;

    private static final String OCCASIONS = """
            select o.kind, o.id, o.title, o.starts_at, o.ends_at, o.state, null, null::uuid, invited.yes
            from streams.occasion o
            cross join lateral (
              select exists (
                select from streams.occasion_person p
                where p.office_id = o.office_id and p.occasion_id = o.id and p.person_id = :personId) as yes) invited
            where o.starts_at >= :from and o.starts_at < :until and o.state = 'PLANNED'
              and (:staff or o.for_all or invited.yes)
            """;

    private static final String TALKS = """
            select 'TALK', t.id, '', t.starts_at, t.ends_at, 'PLANNED', null,
                   case t.host_id when :personId then t.guest_id else t.host_id end, true
            from streams.talk t
            where t.starts_at >= :from and t.starts_at < :until and :personId in (t.host_id, t.guest_id)
            """;

    /** Posts are the work of staff; members hear of what is out where everybody does. */
    private static final String POSTS = """
            select 'POST', p.id, coalesce(s.title, i.title, ''), p.publish_at, p.publish_at, p.state, null, null::uuid,
                   false
            from streams.post p
            left join streams.show s on s.office_id = p.office_id and s.id = p.show_id
            left join streams.piece i on i.office_id = p.office_id and i.product_id = p.product_id
            where p.publish_at >= :from and p.publish_at < :until and :staff
            """;

    private static final String ALL = SHOWS + "union all\n" + OCCASIONS + "union all\n" + TALKS + "union all\n" + POSTS
            + "order by starts_at, ends_at, id";

    private final DatabaseClient database;
    private final People people;
    private final Venues venues;

    Entries(DatabaseClient database, People people, Venues venues) {
        this.database = database;
        this.people = people;
        this.venues = venues;
    }

    record Row(
            Entry.Kind kind,
            UUID id,
            String title,
            Instant startsAt,
            Instant endsAt,
            String state,
            @Nullable String role,
            @Nullable UUID withId,
            boolean own) {

        Entry entry(Map<UUID, String> names, Map<UUID, String> rooms) {
            var told = withId == null ? title : names.getOrDefault(withId, "");
            return new Entry(kind, id, told, startsAt, endsAt, state, role, own, rooms.get(id));
        }
    }

    /** From the one day to the other, which belongs to it. */
    Mono<List<Entry>> of(Viewer viewer, LocalDate from, LocalDate until) {
        return database.sql(ALL)
                .bind("personId", viewer.personId())
                .bind("staff", viewer.is(Role.STAFF) || viewer.isManager())
                .bind("from", startOf(from))
                .bind("until", startOf(until.plusDays(1)))
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMap(this::named);
    }

    private Mono<List<Entry>> named(List<Row> rows) {
        var others = rows.stream().map(Row::withId).filter(Objects::nonNull).toList();
        return Mono.zip(
                people.displayNames(others),
                venues.of(rows.stream().map(Row::id).toList()),
                (names, rooms) ->
                        rows.stream().map(row -> row.entry(names, rooms)).toList());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Moment.JAPAN).toInstant();
    }
}
