package mizuhiki.catalog.desk;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Changes;
import mizuhiki.catalog.tray.Request;
import mizuhiki.catalog.tray.Tray;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.EventJson;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;

/**
 * All that one batch writes.
 *
 * @param places where pieces of a lot may stand for the first time
 */
record Batch(
        Instant now,
        List<Spot> places,
        List<OnSale> onSale,
        List<UUID> offSale,
        List<ShowLine> lines,
        List<Hold> holds,
        List<Waiter> waiters,
        List<Written> movements,
        List<News> news,
        List<Request> requests) {

    private static final ObjectWriter REQUESTS = DeskJson.MAPPER.writerFor(new TypeReference<List<Request>>() {});

    record Spot(UUID productId, UUID lotId, Place place) {}

    record OnSale(UUID productId, @Nullable Yen price) {}

    record News(String type, @JsonRawValue String payload, Instant occurredAt) {

        static News of(CatalogEvent event, Instant at) {
            return new News(EventJson.typeOf(event), EventJson.write(event), at);
        }
    }

    /** A movement under the id it is kept by, and told of. */
    record Written(UUID id, @JsonUnwrapped Movement movement) {

        static Written of(Movement movement) {
            return new Written(UuidCreator.getTimeOrderedEpoch(), movement);
        }

        Stream<CatalogEvent> events() {
            return movement.lost() == 0
                    ? Stream.empty()
                    : Stream.of(new PiecesWrittenOff(
                            id, movement.lotId(), movement.lost(), Moment.dayOf(movement.movedAt())));
        }
    }

    static Batch of(Decided decided) {
        var changes = decided.trays().stream().map(Tray::changes).toList();
        var offered = decided.trays().stream().filter(Tray::isOfferChanged).toList();
        var movements = all(changes, Changes::movements).map(Written::of).toList();
        var events =
                Stream.concat(all(changes, Changes::events), movements.stream().flatMap(Written::events));
        var at = decided.at();
        return new Batch(
                decided.now(),
                all(changes, Changes::movements)
                        .flatMap(Batch::newSpots)
                        .distinct()
                        .toList(),
                offered.stream()
                        .filter(tray -> tray.price() != null)
                        .map(tray -> new OnSale(tray.productId(), tray.price()))
                        .toList(),
                offered.stream()
                        .filter(tray -> tray.price() == null)
                        .map(Tray::productId)
                        .toList(),
                all(changes, Changes::lines).toList(),
                all(changes, Changes::holds).toList(),
                all(changes, Changes::waiters).toList(),
                movements,
                events.map(event -> News.of(event, at)).toList(),
                decided.requests());
    }

    String log() {
        return REQUESTS.writeValueAsString(requests);
    }

    private static Stream<Spot> newSpots(Movement movement) {
        return switch (movement.kind()) {
            case MOVED -> Stream.ofNullable(movement.toPlace()).map(to -> spot(movement, to));
            case RECEIVED, COUNTED -> Stream.of(spot(movement, movement.place()));
            case HELD, RELEASED, LAPSED, SOLD, CANCELLED, SHIPPED, RETURNED, WRITTEN_OFF -> Stream.empty();
        };
    }

    private static Spot spot(Movement movement, Place place) {
        return new Spot(movement.productId(), movement.lotId(), place);
    }

    private static <T> Stream<T> all(List<Changes> changes, Function<Changes, List<T>> kind) {
        return changes.stream().flatMap(each -> kind.apply(each).stream());
    }
}
