package mizuhiki.catalog.desk;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;
import mizuhiki.shared.database.Records;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Takes turns and lays trays; see {@code catalog.take_trays}. */
@Repository
class Trays {

    private static final String TAKE = """
            select decided_at, tray, awaited from catalog.take_trays(:productIds, :holdIds, :showIds, :buyers)
            """;

    private final DatabaseClient database;
    private final HoldSettings settings;

    Trays(DatabaseClient database, HoldSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The turn is held until the caller's transaction ends. */
    Mono<Taken> take(List<Request> requests) {
        return database.sql(TAKE)
                .bind("productIds", ids(requests, request -> Stream.of(request.productId())))
                .bind("holdIds", ids(requests, Trays::holdIds))
                .bind("showIds", ids(requests, Trays::showIds))
                .bind("buyers", buyers(requests))
                .map(Records.of(Row.class))
                .all()
                .collectList()
                .map(rows -> taken(rows, requests));
    }

    record Row(Instant decidedAt, Json tray, boolean awaited) {

        TraySnapshot snapshot() {
            return DeskJson.MAPPER.readValue(tray.asArray(), TraySnapshot.class);
        }
    }

    private Taken taken(List<Row> rows, List<Request> requests) {
        var snapshots = new HashMap<UUID, TraySnapshot>();
        var awaited = new HashSet<UUID>();
        for (var row : rows) {
            var snapshot = row.snapshot();
            snapshots.put(snapshot.productId(), snapshot);
            if (row.awaited()) {
                awaited.add(snapshot.productId());
            }
        }
        Map<UUID, Tray> trays = requests.stream()
                .map(Request::productId)
                .distinct()
                .map(productId -> snapshots.getOrDefault(productId, TraySnapshot.empty(productId)))
                .collect(Collectors.toMap(TraySnapshot::productId, tray -> new Tray(tray, settings)));
        return new Taken(rows.isEmpty() ? Instant.EPOCH : rows.getFirst().decidedAt(), trays, awaited);
    }

    private static Stream<UUID> holdIds(Request request) {
        return switch (request) {
            case Request.Release release -> Stream.of(release.holdId());
            case Request.Order order -> Stream.of(order.sale().holdId());
            case Request.CallOff callOff -> Stream.of(callOff.holdId());
            default -> Stream.empty();
        };
    }

    private static Stream<UUID> showIds(Request request) {
        return switch (request) {
            case Request.Claim claim -> Stream.ofNullable(claim.showId());
            case Request.Plan plan -> Stream.of(plan.line().showId());
            case Request.Air air -> Stream.of(air.showId());
            default -> Stream.empty();
        };
    }

    private static String[] buyers(List<Request> requests) {
        return requests.stream().flatMap(Trays::buyer).distinct().toArray(String[]::new);
    }

    private static Stream<String> buyer(Request request) {
        return switch (request) {
            case Request.Claim claim -> Stream.of(claim.buyerKeyHash());
            case Request.StaffClaim claim -> Stream.of(claim.buyerKeyHash());
            case Request.Withdraw withdraw -> Stream.of(withdraw.buyerKeyHash());
            default -> Stream.empty();
        };
    }

    private static UUID[] ids(List<Request> requests, Function<Request, Stream<UUID>> named) {
        return requests.stream().flatMap(named).distinct().toArray(UUID[]::new);
    }
}
