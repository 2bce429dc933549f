package mizuhiki.catalog.replay;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.desk.WholeTrays;
import mizuhiki.catalog.desk.WholeTrays.State;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.catalog.tray.Rules;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How the trays of shows were when they went on air. */
@Repository
public class Openings {

    /** A show goes on air once, whatever is told twice. */
    private static final String KEEP = """
            insert into catalog.show_opening (show_id, position, rules, settings, trays)
            values (:showId, :position, :rules, cast(:settings as jsonb), cast(:trays as jsonb))
            on conflict do nothing
            """;

    private static final String OF_SHOW = """
            select position, rules, settings::text as settings, trays::text as trays
              from catalog.show_opening where show_id = :showId
            """;

    private final DatabaseClient database;
    private final WholeTrays trays;
    private final HoldSettings settings;

    Openings(DatabaseClient database, WholeTrays trays, HoldSettings settings) {
        this.database = database;
        this.trays = trays;
        this.settings = settings;
    }

    /** In the transaction that starts the show; the turns of its products are held until it ends. */
    public Mono<Void> keep(UUID showId, List<UUID> productIds) {
        return trays.take(productIds).flatMap(state -> keep(showId, state));
    }

    private Mono<Void> keep(UUID showId, State state) {
        return database.sql(KEEP)
                .bind("showId", showId)
                .bind("position", state.position())
                .bind("rules", Rules.NUMBER)
                .bind("settings", WholeTrays.json(settings))
                .bind("trays", WholeTrays.json(state.trays()))
                .then();
    }

    Mono<Opening> get(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Row.class)
                .one()
                .map(Row::opening)
                .switchIfEmpty(Mono.error(() -> new NotFound(showId)));
    }

    record Row(long position, @Nullable Integer rules, String settings, String trays) {

        Opening opening() {
            return new Opening(
                    position, rules, WholeTrays.read(settings, HoldSettings.class), WholeTrays.readTrays(trays));
        }
    }
}
