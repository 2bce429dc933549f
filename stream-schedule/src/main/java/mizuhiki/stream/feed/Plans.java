package mizuhiki.stream.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.text.Texts;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * What is planned for one person, as their own calendar may tell it.
 *
 * <p>Phones show their calendars to whoever stands beside them, and other servers keep copies. So what staff wrote is
 * left out, except for the public title of a show and the name of the reader's own role; and a talk is a plan like any
 * other.
 */
@Repository
class Plans {

    private static final String PLANNED = """
            select 'SHOW' as kind, s.id, s.title, s.starts_at, s.ends_at, mine.role, mine.exposure,
                   mine.starts_at as role_starts_at, mine.ends_at as role_ends_at,
                   case when mine.number > 1 then mine.id else s.id end as role_id, mine.role is not null as own
            from streams.show s
            left join lateral (
              select r.id, r.name as role, r.exposure, r.starts_at, r.ends_at,
                     row_number() over (order by r.starts_at) as number
              from streams.assignment a
              join streams.role_slot r on r.office_id = a.office_id and r.id = a.slot_id
              where a.office_id = s.office_id and a.show_id = s.id and a.person_id = :personId
                and a.state = 'ACCEPTED') mine on true
            where s.ends_at >= :since and s.starts_at < :until
              and s.state in ('OFFERED', 'READY', 'ON_AIR', 'ENDED', 'CLOSED')
            union all
            select o.kind, o.id, '', o.starts_at, o.ends_at, null, null, null, null, o.id, invited.yes
            from streams.occasion o
            cross join lateral (
              select exists (
                select from streams.occasion_person p
                where p.office_id = o.office_id and p.occasion_id = o.id and p.person_id = :personId) as yes) invited
            where o.ends_at >= :since and o.starts_at < :until and o.state = 'PLANNED' and (o.for_all or invited.yes)
            union all
            select 'TALK', t.id, '', t.starts_at, t.ends_at, null, null, null, null, t.id, true
            from streams.talk t
            where t.ends_at >= :since and t.starts_at < :until and :personId in (t.host_id, t.guest_id)
            """;

    private final DatabaseClient database;
    private final Consents consents;
    private final Texts texts;

    Plans(DatabaseClient database, Consents consents, Texts texts) {
        this.database = database;
        this.consents = consents;
        this.texts = texts;
    }

    record Row(
            String kind,
            UUID id,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String role,
            @Nullable Exposure exposure,
            @Nullable Instant roleStartsAt,
            @Nullable Instant roleEndsAt,
            UUID roleId,
            boolean own) {

        LocalDate day() {
            return Moment.dayOf(startsAt);
        }

        /**
         * A role is an entry of its own, and so is each further turn: given back it is cancelled, and the show is one like
         * any other again.
         */
        Plan plan(String summary) {
            var uid = uid(id);
            return roleStartsAt == null || roleEndsAt == null
                    ? new Plan(uid, summary, startsAt, endsAt, own, null)
                    : new Plan("role-" + uid(roleId), summary, roleStartsAt, roleEndsAt, own, uid);
        }

        private static String uid(UUID of) {
            return of + "@mizuhiki";
        }

        /** A role that shows something the person does not agree to is theirs no more: the show is one like any other. */
        Row given(Set<Consent> agreed) {
            return exposure == null || agreed.containsAll(exposure.consents())
                    ? this
                    : new Row(kind, id, title, startsAt, endsAt, null, null, null, null, id, false);
        }
    }

    /** What ends not before the one time and begins before the other. */
    record Span(Instant since, Instant until) {}

    Mono<List<Plan>> of(Person person, Span span) {
        var locale = person.textLevel().locale();
        return database.sql(PLANNED)
                .bind("personId", person.id())
                .bindProperties(span)
                .mapProperties(Row.class)
                .all()
                .collectList()
                .flatMapIterable(rows -> rows)
                .concatMap(row -> given(row, person))
                .map(row -> row.plan(summary(row, locale)))
                .collectList()
                .map(Plans::eachOnce);
    }

    /** A show is not told beside a role in it. */
    private static List<Plan> eachOnce(List<Plan> plans) {
        var unsaid = plans.stream().map(Plan::instead).filter(Objects::nonNull).collect(Collectors.toSet());
        return plans.stream()
                .filter(plan -> !unsaid.contains(plan.uid()))
                .distinct()
                .toList();
    }

    /** What is over was agreed to then. */
    private Mono<Row> given(Row row, Person person) {
        return Moment.get()
                .filter(now -> row.exposure() != null && row.endsAt().isAfter(now))
                .flatMap(now -> consents.on(person.id(), row.day()))
                .map(row::given)
                .defaultIfEmpty(row);
    }

    private String summary(Row row, Locale locale) {
        if (row.role() != null) {
            return texts.plain("calendar.feed.role", locale, row.role());
        }
        return row.kind().equals("SHOW")
                ? texts.plain("calendar.feed.show", locale, row.title())
                : texts.plain("calendar.feed." + row.kind(), locale);
    }
}
