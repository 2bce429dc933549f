package mizuhiki.shared.people.consent;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The ledger of what people have said yes and no to. Nothing is changed in it: a later word replaces an earlier one. */
@Repository
public class Consents {

    /** Somebody who has left is shown only if they have agreed to that, too. */
    private static final String ON_DAY = """
            select c.purpose, c.until_day,
                   case when c.purpose = 'STAGE_NAME' and c.stage_name is distinct from p.stage_name
                     then p.stage_name end as new_name
            from people.consents_on(:day) c
            join people.person p on p.id = c.person_id
            where p.id = :person and (p.active or exists (
              select from people.consents_on(:day) l where l.person_id = p.id and l.purpose = 'AFTER_LEAVING'))
            """;

    /** Only the last word counts: what was said before it will never hold. */
    private static final String COMING = """
            select purpose, from_day, until_day
            from (
              select distinct on (c.purpose) c.purpose, c.given, c.from_day, c.until_day
              from people.consent c
              join people.person p on p.id = c.person_id and p.active
              where c.person_id = :person
              order by c.purpose, c.position desc
            ) word
            where given and from_day > :day
            """;

    private static final String WHO_AGREES = """
            select p.id
            from people.person p
            left join people.consents_on(:day) c on c.person_id = p.id and c.purpose = any(:purposes)
              and (c.purpose <> 'STAGE_NAME' or p.stage_name is null or c.stage_name = p.stage_name)
            where p.id = any(:people) and p.active
            group by p.id
            having count(c.purpose) = cardinality(:purposes)
            """;

    /** Once a yes, and now none: taken back, run out, or of somebody who has left without agreeing to that. */
    private static final String NO_LONGER = """
            select c.person_id, c.purpose, max(c.recorded_at) as said_at
            from people.consent c
            join people.person p on p.id = c.person_id
            left join people.consents_on(:day) now on now.person_id = c.person_id and now.purpose = c.purpose
              and (p.active or exists (
                select from people.consents_on(:day) l where l.person_id = p.id and l.purpose = 'AFTER_LEAVING'))
            where c.from_day <= :day and now.person_id is null
            group by c.person_id, c.purpose
            having bool_or(c.given)
            """;

    private static final String NEVER_AGREED = """
            select p.id
            from people.person p
            where p.id = any(:people) and not exists (
              select from people.consent c
              where c.person_id = p.id and c.purpose = :purpose and c.given and c.from_day <= :day)
            """;

    private static final String ON_DAYS = """
            select d.day, p.id as person_id, c.purpose
            from unnest(:days::date[]) d (day)
            cross join people.person p
            left join (
              select a.day, c.person_id, c.purpose
              from unnest(:days::date[]) a (day)
              cross join lateral people.consents_on(a.day) c
            ) c on c.day = d.day and c.person_id = p.id
            where p.id = any(:people) and p.active
            """;

    private static final String RECORD = """
            insert into people.consent
              (person_id, purpose, given, from_day, until_day, recorded_by, recorded_at, stage_name)
            values (:personId, :purpose, :given, :fromDay, :untilDay, :recordedBy, :at, (
              select stage_name from people.person where id = :personId and :purpose = 'STAGE_NAME' and :given))
            """;

    private final DatabaseClient database;

    Consents(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Set<Consent>> on(UUID personId, LocalDate day) {
        return givenOn(personId, day).map(GivenConsent::purpose).collect(() -> EnumSet.noneOf(Consent.class), Set::add);
    }

    public Flux<GivenConsent> givenOn(UUID personId, LocalDate day) {
        return database.sql(ON_DAY)
                .bind("person", personId)
                .bind("day", day)
                .mapProperties(GivenConsent.class)
                .all();
    }

    /** What they will agree to, but not yet on that day. */
    public Flux<ComingConsent> comingAfter(UUID personId, LocalDate day) {
        return database.sql(COMING)
                .bind("person", personId)
                .bind("day", day)
                .mapProperties(ComingConsent.class)
                .all();
    }

    /** Those of the given people who are here and agree to all these purposes, if any, on that day. */
    public Mono<Set<UUID>> agreeing(Collection<UUID> personIds, Set<Consent> purposes, LocalDate day) {
        return database.sql(WHO_AGREES)
                .bind("day", day)
                .bind("people", personIds.toArray(UUID[]::new))
                .bind("purposes", purposes.stream().map(Consent::name).toArray(String[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }

    /** Everything somebody of the office once agreed to and does not on that day. */
    public Flux<NoLonger> noLongerOn(LocalDate day) {
        return database.sql(NO_LONGER)
                .bind("day", day)
                .mapProperties(NoLonger.class)
                .all();
    }

    /** Those of the given people who have not once agreed to this until that day; what nobody said is a no. */
    public Flux<UUID> neverAgreed(Collection<UUID> personIds, Consent purpose, LocalDate day) {
        return database.sql(NEVER_AGREED)
                .bind("people", personIds.toArray(UUID[]::new))
                .bind("purpose", purpose.name())
                .bind("day", day)
                .mapValue(UUID.class)
                .all();
    }

    /** What the given people agree to on each of these days; whoever has left is missing. */
    public Mono<Map<LocalDate, Map<UUID, Set<Consent>>>> onDays(
            Collection<UUID> personIds, Collection<LocalDate> days) {
        return database.sql(ON_DAYS)
                .bind("people", personIds.toArray(UUID[]::new))
                .bind("days", days.stream().distinct().toArray(LocalDate[]::new))
                .mapProperties(OfDay.class)
                .all()
                .collect(groupingBy(OfDay::day, groupingBy(OfDay::personId, flatMapping(OfDay::given, toSet()))));
    }

    record OfDay(LocalDate day, UUID personId, @Nullable Consent purpose) {

        Stream<Consent> given() {
            return Stream.ofNullable(purpose);
        }
    }

    /** Holds at once. */
    public Mono<Void> record(Word word) {
        return Moment.get()
                .flatMap(at -> database.sql(RECORD)
                        .bindProperties(word)
                        .bind("purpose", word.purpose().name())
                        .bind("at", at)
                        .then());
    }
}
