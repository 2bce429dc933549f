package mizuhiki.stream.announcement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.people.consent.Consent;
import mizuhiki.stream.post.Pictures;
import mizuhiki.stream.post.Sight;
import mizuhiki.stream.takedown.Appearance;
import mizuhiki.stream.takedown.Appearances;
import mizuhiki.stream.takedown.Subject;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Posts that are out, with everybody to be seen or heard in them. They come down on their own page. */
@Repository
class PublishedPosts implements Appearances {

    private static final String SEEN = """
            with seen as (
              select office_id, post_id, person_id, sight from streams.post_seen
              union all
              select c.office_id, c.post_id, unnest(l.people), null
              from streams.post_picture c
              join streams.piece g on g.office_id = c.office_id and g.product_id = c.product_id
              join streams.listing_photo l on l.office_id = g.office_id and l.photo_id = g.photo_id)
            select n.person_id, p.id as post_id, coalesce(h.title, g.title) as title,
                   array_remove(array_agg(n.sight), null) as sights, bool_or(n.sight is null) as pictured
            from streams.post p
            join seen n on n.office_id = p.office_id and n.post_id = p.id
            left join streams.show h on h.office_id = p.office_id and h.id = p.show_id
            left join streams.piece g on g.office_id = p.office_id and g.product_id = p.product_id
            where p.state = 'PUBLISHED' and n.person_id = any(:people)
            group by n.person_id, p.id, h.title, g.title, p.published_at
            order by p.published_at desc, p.id
            """;

    private final DatabaseClient database;

    PublishedPosts(DatabaseClient database) {
        this.database = database;
    }

    /** @param pictured whether they are in the photo of a piece that goes with it */
    record Published(UUID personId, UUID postId, String title, String[] sights, boolean pictured) {

        Appearance appearance() {
            return new Appearance(personId, Subject.ANNOUNCEMENT, postId, title, "/streams/posts/" + postId, needs());
        }

        private Set<Consent> needs() {
            var needs = EnumSet.noneOf(Consent.class);
            needs.addAll(pictured ? Pictures.Shown.CONSENTS : Set.of());
            Stream.of(sights).map(Sight::valueOf).map(Sight::consents).forEach(needs::addAll);
            return needs;
        }
    }

    @Override
    public Flux<Appearance> of(Collection<UUID> personIds) {
        return database.sql(SEEN)
                .bind("people", personIds.toArray(UUID[]::new))
                .mapProperties(Published.class)
                .all()
                .map(Published::appearance);
    }
}
