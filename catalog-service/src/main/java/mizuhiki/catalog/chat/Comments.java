package mizuhiki.catalog.chat;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.catalog.chat.Listening.Ordered;
import mizuhiki.catalog.chat.Listening.Told;
import mizuhiki.catalog.chat.Taken.Kept;
import mizuhiki.catalog.desk.DeskJson;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DataClassRowMapper;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The comments of shows, and what is to be known to understand them. */
@Repository
class Comments {

    /** A show may go on without any piece, and so does what is written in it. */
    private static final String LABELS = """
            select asked.show_id, show.started_at is not null and show.over_at is null
                     or line.started_at is not null and line.over_at is null as is_on,
                   line.product_id, line.label, line.pinned_at is not null and line.over_at is null as pinned,
                   line.over_at is not null as is_over
              from unnest(:showIds) asked (show_id)
              left join catalog.show on show.show_id = asked.show_id
              left join catalog.show_line line on line.show_id = asked.show_id
             where show.show_id is not null or line.show_id is not null
             order by asked.show_id, line.over_at desc nulls first, line.label, line.product_id
            """;

    private static final String OPEN = """
            select buyer_key_hash, product_id from catalog.hold
             where buyer_key_hash = any (:buyers) and buyer_key_hash <> '' and state in ('LIVE', 'OPEN')
            union
            select buyer_key_hash, product_id from catalog.waiter
             where buyer_key_hash = any (:buyers) and buyer_key_hash <> '' and state = 'WAITING'
            """;

    private static final String ORDERED = """
            select buyer_key_hash, show_id, product_id from catalog.hold
             where buyer_key_hash = any (:buyers) and buyer_key_hash <> '' and show_id = any (:showIds)
               and show_id is not null and state in ('ORDERED', 'AWAITING')
            """;

    private static final String KEEP = """
            insert into catalog.show_comment (id, show_id, platform, author, buyer_key_hash, text, entered_by, received_at,
                                              reading, label, quantity, why, outcome, reason, product_id, request_id)
            select id, show_id, platform, author, buyer_key_hash, text, entered_by, received_at,
                   reading, label, quantity, why, outcome, reason, product_id, request_id
              from jsonb_populate_recordset(null::catalog.show_comment, cast(:heard as jsonb))
            returning id, position
            """;

    private static final String BY_ID = "select * from catalog.show_comment where id = :commentId";

    private static final String LATEST = """
            select * from catalog.show_comment where show_id = :showId order by position desc limit :limit
            """;

    private static final DataClassRowMapper<Heard> HEARD = new DataClassRowMapper<>(Heard.class);

    private final DatabaseClient database;

    Comments(DatabaseClient database) {
        this.database = database;
    }

    /** Shows nothing is known of are left out. */
    Mono<Map<UUID, ShowLabels>> shows(List<Comment> comments) {
        var showIds = comments.stream().map(Comment::showId).distinct().toArray(UUID[]::new);
        return database.sql(LABELS)
                .bind("showIds", showIds)
                .mapProperties(ShowLabels.Line.class)
                .all()
                .collect(groupingBy(ShowLabels.Line::showId, collectingAndThen(toList(), ShowLabels::of)));
    }

    /** What the writers have kept aside or wait for now: products by the hash of their key. */
    Mono<Map<String, Set<UUID>>> openOf(List<Comment> comments) {
        var buyers = comments.stream()
                .map(comment -> comment.buyer().hash())
                .distinct()
                .toArray(String[]::new);
        return database.sql(OPEN)
                .bind("buyers", buyers)
                .mapProperties(Open.class)
                .all()
                .collectList()
                .map(open -> open.stream().collect(groupingBy(Open::buyerKeyHash, mapping(Open::productId, toSet()))));
    }

    /** What the writers have ordered in the shows they write in. */
    Mono<List<Ordered>> orderedBy(List<Heard> heard) {
        return database.sql(ORDERED)
                .bind(
                        "buyers",
                        heard.stream().map(Heard::buyerKeyHash).distinct().toArray(String[]::new))
                .bind("showIds", heard.stream().map(Heard::showId).distinct().toArray(UUID[]::new))
                .mapProperties(Ordered.class)
                .all()
                .collectList();
    }

    /** In the order given. */
    Mono<List<Kept>> keep(List<Told> told) {
        var byId = told.stream().collect(toMap(each -> each.heard().id(), Function.identity()));
        var heard = told.stream().map(Told::heard).toList();
        return database.sql(KEEP)
                .bind("heard", DeskJson.MAPPER.writeValueAsString(heard))
                .mapProperties(Position.class)
                .all()
                .map(at -> Kept.of(requireNonNull(byId.get(at.id())), at.position()))
                .collectList();
    }

    Mono<Heard> get(UUID commentId) {
        return database.sql(BY_ID)
                .bind("commentId", commentId)
                .mapProperties(Heard.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(commentId)));
    }

    /** The latest first. */
    Flux<Kept> latest(UUID showId, int limit) {
        return database.sql(LATEST)
                .bind("showId", showId)
                .bind("limit", limit)
                .map(row -> new Kept(HEARD.apply(row), null, requireNonNull(row.get("position", Long.class))))
                .all();
    }

    record Open(String buyerKeyHash, UUID productId) {}

    record Position(UUID id, long position) {}
}
