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

/** Shows that are over and still have a link on a platform, with those who took part. */
@Repository
class PastShows implements Appearances {

    private static final String LINKED = """
            select distinct a.person_id, h.id as show_id, h.title, h.watch_url, s.exposure
            from streams.show h
            join streams.assignment a on a.office_id = h.office_id and a.show_id = h.id and a.state = 'ACCEPTED'
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            where h.ended_at is not null and h.watch_url is not null and a.person_id = any(:people)
            union all
            select p.person_id, h.id, h.title, h.watch_url, null
            from streams.show h
            join (select distinct office_id, show_id, person_id from streams.participation) p
              on p.office_id = h.office_id and p.show_id = h.id
            where h.ended_at is not null and h.watch_url is not null and p.person_id = any(:people)
              and not exists (
                select from streams.assignment a
                where a.office_id = p.office_id and a.show_id = p.show_id and a.person_id = p.person_id
                  and a.state = 'ACCEPTED')
            order by show_id desc, person_id
            """;

    private final DatabaseClient database;

    PastShows(DatabaseClient database) {
        this.database = database;
    }

    /** @param exposure null of whoever helped without a role: then nobody knows what is to be seen of them */
    record Seen(
            UUID personId,
            UUID showId,
            String title,
            String watchUrl,
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
        return database.sql(LINKED)
                .bind("people", personIds.toArray(UUID[]::new))
                .mapProperties(Seen.class)
                .all()
                .map(Seen::appearance);
    }
}
