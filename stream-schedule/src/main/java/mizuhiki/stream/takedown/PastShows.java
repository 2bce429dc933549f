package mizuhiki.stream.takedown;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Shows that are over and may still be seen somewhere, with those who took part. */
@Repository
class PastShows implements Appearances {

    private static final String STILL_THERE = """
            with shows as (
              select h.*, h.platform <> 'OWN_PAGE' or exists (
                select from streams.show_platform p
                where p.office_id = h.office_id and p.show_id = h.id and p.platform <> 'OWN_PAGE') as elsewhere
              from streams.show h)
            select distinct a.person_id, h.id as show_id, h.title, h.watch_url, s.exposure
            from shows h
            join streams.assignment a on a.office_id = h.office_id and a.show_id = h.id and a.state = 'ACCEPTED'
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            where h.ended_at is not null and (h.watch_url is not null or h.elsewhere)
            union all
            select p.person_id, h.id, h.title, h.watch_url, null
            from shows h
            join (select distinct office_id, show_id, person_id from streams.participation) p
              on p.office_id = h.office_id and p.show_id = h.id
            where h.ended_at is not null and (h.watch_url is not null or h.elsewhere)
              and not exists (
                select from streams.assignment a
                where a.office_id = p.office_id and a.show_id = p.show_id and a.person_id = p.person_id
                  and a.state = 'ACCEPTED')
            """;

    private static final String OF_PEOPLE = """
            select * from (%s) still_there where person_id = any(:people) order by show_id desc, person_id
            """.formatted(STILL_THERE);

    private static final String PEOPLE = """
            select distinct person_id from (%s) still_there where exposure is distinct from 'NONE'
            """.formatted(STILL_THERE);

    private final DatabaseClient database;

    PastShows(DatabaseClient database) {
        this.database = database;
    }

    /** @param exposure null of whoever helped without a role: then nobody knows what is to be seen of them */
    record Seen(
            UUID personId,
            UUID showId,
            String title,
            @Nullable String watchUrl,
            @Nullable Exposure exposure) {

        Appearance appearance() {
            return new Appearance(personId, Subject.SHOW, showId, title, watchUrl, needs());
        }

        /** Whoever nobody saw or heard is still named, in what the platform keeps and in what is cut from it. */
        private Set<Consent> needs() {
            var needs = EnumSet.of(Consent.STAGE_NAME);
            if (exposure != Exposure.NONE) {
                var shown = exposure == null ? EnumSet.allOf(Exposure.class) : EnumSet.of(exposure);
                shown.forEach(each -> needs.addAll(each.consents()));
                needs.add(Consent.ARCHIVE);
                needs.add(Consent.CLIPS);
            }
            return needs;
        }
    }

    @Override
    public Flux<Appearance> of(Collection<UUID> personIds) {
        return database.sql(OF_PEOPLE)
                .bind("people", personIds.toArray(UUID[]::new))
                .mapProperties(Seen.class)
                .all()
                .map(Seen::appearance);
    }

    /** Whoever may be seen or heard in any of them. */
    Flux<UUID> people() {
        return database.sql(PEOPLE).mapValue(UUID.class).all();
    }
}
