package mizuhiki.catalog.board;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All products, the newest first. */
@Repository
class Board {

    /** Ids are made in the order of time, so an id says where the next page begins. */
    private static final String PAGE = """
            select id, title, photo_id, state, price, version from catalog.product
            where (:state::text is null or state = :state) and (:after::uuid is null or id < :after)
            order by id desc limit :limit
            """;

    private final DatabaseClient database;

    Board(DatabaseClient database) {
        this.database = database;
    }

    Mono<Slice<Entry>> slice(Optional<State> state, Page page) {
        var entries = database.sql(PAGE)
                .bind("limit", page.limit())
                .bind("state", name(state))
                .bind("after", afterId(page))
                .mapProperties(Entry.class)
                .all();
        return Slice.of(entries, page, Entry::id);
    }

    private static Parameter name(Optional<State> state) {
        return state.map(chosen -> Parameters.in(chosen.name())).orElse(Parameters.in(String.class));
    }

    private static Parameter afterId(Page page) {
        var after = page.afterId();
        return after == null ? Parameters.in(UUID.class) : Parameters.in(after);
    }

    record Entry(UUID id, String title, @Nullable UUID photoId, State state, Yen price, int version) {}
}
