package mizuhiki.stream.growth;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What one member did in shows, read from what is known anyway. */
@Repository
class Achievements {

    /**
     * Of members it is confirmed at the end of a show who took part. The roles they had accepted stand for it in shows that
     * ended before that was written down, and for whoever is no member, whose minutes nobody confirms. Two turns in the
     * same role of a show are one.
     */
    private static final String OF_PERSON = """
            with first as (
              select min(h.ended_at) as confirmed_at
              from streams.participation p
              join streams.show h on h.office_id = p.office_id and h.id = p.show_id
            ), took as (
              select p.office_id, p.id, p.role, p.show_id
              from streams.participation p
              where p.person_id = :personId
              union all
              select a.office_id, a.id, s.name, a.show_id
              from streams.assignment a
              join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
              join streams.show h on h.office_id = a.office_id and h.id = a.show_id
              where a.person_id = :personId and a.state = 'ACCEPTED' and h.ended_at is not null
                and (not :confirmed or h.ended_at < coalesce((select confirmed_at from first), 'infinity'))
            ), once as (
              select distinct on (show_id, role) office_id, id, role, show_id from took order by show_id, role, id
            ), part as (
              select t.id, t.role, h.title, h.ended_at as happened_at,
                     row_number() over (partition by t.role order by h.ended_at, t.id) as time
              from once t
              join streams.show h on h.office_id = t.office_id and h.id = t.show_id
              where h.ended_at is not null
            ), news as (
              select id, case when time = 1 then 'FIRST_TIME' else 'TOOK_PART' end as kind, role, title,
                     null as step, happened_at
              from part
              union all
              select md5(kind || step || person_id)::uuid, 'STEP', kind, null, step, set_at
              from streams.skill where person_id = :personId and step <> 'OBSERVER'
            )
            select id, kind, role, title, step, happened_at
            from news
            where :after::uuid is null or (happened_at, id) < (select happened_at, id from news where id = :after)
            order by happened_at desc, id desc
            limit :limit
            """;

    private final DatabaseClient database;

    Achievements(DatabaseClient database) {
        this.database = database;
    }

    /** @param confirmed whether it is confirmed of this person when they took part */
    Mono<Slice<Achievement>> of(UUID personId, boolean confirmed, Page page) {
        var some = database.sql(OF_PERSON)
                .bind("personId", personId)
                .bind("confirmed", confirmed)
                .bind("after", afterId(page))
                .bind("limit", page.limit())
                .mapProperties(Achievement.class)
                .all();
        return Slice.of(some, page, Achievement::id);
    }

    private static Parameter afterId(Page page) {
        var after = page.afterId();
        return after == null ? Parameters.in(UUID.class) : Parameters.in(after);
    }
}
