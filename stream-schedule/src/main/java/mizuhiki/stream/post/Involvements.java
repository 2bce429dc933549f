package mizuhiki.stream.post;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who and what is in the posts. */
@Repository
public class Involvements {

    private static final String PREPARERS =
            "select post_id, id, person_id from streams.post_preparer where post_id = any(:postIds)";

    private static final String SEEN =
            "select post_id, person_id, sight from streams.post_seen where post_id = any(:postIds)";

    private static final String PICTURES =
            "select post_id, product_id from streams.post_picture where post_id = any(:postIds) order by product_id";

    /** Those who stay keep the id of their work. */
    private static final String SET_PREPARERS = """
            with wanted as (
              select * from unnest(:ids::uuid[], :personIds::uuid[]) as preparer (id, person_id)
            ), gone as (
              delete from streams.post_preparer
              where post_id = :postId and person_id not in (select person_id from wanted)
            )
            insert into streams.post_preparer (id, post_id, person_id)
            select id, :postId, person_id from wanted
            on conflict (office_id, post_id, person_id) do nothing
            """;

    private static final String CLEAR_SEEN = "delete from streams.post_seen where post_id = :postId";

    private static final String SET_SEEN = """
            insert into streams.post_seen (post_id, person_id, sight)
            select :postId, seen.* from unnest(:personIds::uuid[], :sights::text[]) as seen
            """;

    private static final String CLEAR_PICTURES = "delete from streams.post_picture where post_id = :postId";

    private static final String SET_PICTURES = """
            insert into streams.post_picture (post_id, product_id) select :postId, unnest(:productIds::uuid[])
            """;

    private final DatabaseClient database;

    Involvements(DatabaseClient database) {
        this.database = database;
    }

    private record PreparerOf(UUID postId, UUID id, UUID personId) {}

    private record SeenOf(UUID postId, UUID personId, Sight sight) {}

    private record PictureOf(UUID postId, UUID productId) {}

    private record All(List<PreparerOf> preparers, List<SeenOf> seen, List<PictureOf> pictures) {

        Involved in(UUID postId) {
            return new Involved(
                    preparers.stream()
                            .filter(each -> each.postId().equals(postId))
                            .map(each -> new Preparer(each.id(), each.personId()))
                            .toList(),
                    seen.stream()
                            .filter(each -> each.postId().equals(postId))
                            .map(each -> new Seen(each.personId(), each.sight()))
                            .toList(),
                    pictures.stream()
                            .filter(each -> each.postId().equals(postId))
                            .map(PictureOf::productId)
                            .toList());
        }
    }

    public Mono<Involved> of(UUID postId) {
        return ofEach(List.of(postId)).map(all -> Objects.requireNonNull(all.get(postId)));
    }

    public Mono<Map<UUID, Involved>> ofEach(Collection<UUID> postIds) {
        return Mono.zip(
                        rows(PREPARERS, postIds, PreparerOf.class),
                        rows(SEEN, postIds, SeenOf.class),
                        rows(PICTURES, postIds, PictureOf.class))
                .map(found -> new All(found.getT1(), found.getT2(), found.getT3()))
                .map(all -> postIds.stream().collect(Collectors.toMap(Function.identity(), all::in)));
    }

    /** Whoever was credited stays as they are. */
    public Mono<Void> set(Post post, Involved involved) {
        var preparers = post.workTold() ? Mono.<Void>empty() : setPreparers(post.id(), involved.preparers());
        return preparers.then(setSeen(post.id(), involved)).then(setPictures(post.id(), involved));
    }

    public Mono<Void> setPreparers(UUID postId, List<Preparer> preparers) {
        return about(SET_PREPARERS, postId)
                .bind("ids", preparers.stream().map(Preparer::id).toArray(UUID[]::new))
                .bind("personIds", preparers.stream().map(Preparer::personId).toArray(UUID[]::new))
                .then();
    }

    private Mono<Void> setSeen(UUID postId, Involved involved) {
        var insert = about(SET_SEEN, postId)
                .bind("personIds", involved.seen().stream().map(Seen::personId).toArray(UUID[]::new))
                .bind(
                        "sights",
                        involved.seen().stream()
                                .map(each -> each.sight().name())
                                .toArray(String[]::new))
                .then();
        return about(CLEAR_SEEN, postId).then().then(insert);
    }

    private Mono<Void> setPictures(UUID postId, Involved involved) {
        var insert = about(SET_PICTURES, postId)
                .bind("productIds", involved.pictures().toArray(UUID[]::new))
                .then();
        return about(CLEAR_PICTURES, postId).then().then(insert);
    }

    private <T> Mono<List<T>> rows(String sql, Collection<UUID> postIds, Class<T> type) {
        return database.sql(sql)
                .bind("postIds", postIds.toArray(UUID[]::new))
                .mapProperties(type)
                .all()
                .collectList();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, UUID postId) {
        return database.sql(sql).bind("postId", postId);
    }
}
