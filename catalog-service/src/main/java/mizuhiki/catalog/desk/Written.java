package mizuhiki.catalog.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.time.Moment;

/** A movement under the id it is kept by, and told of. */
record Written(UUID id, @JsonUnwrapped Movement movement) {

    static Written of(Movement movement) {
        return new Written(UuidCreator.getTimeOrderedEpoch(), movement);
    }

    Stream<CatalogEvent> events() {
        return movement.lost() == 0
                ? Stream.empty()
                : Stream.of(
                        new PiecesWrittenOff(id, movement.lotId(), movement.lost(), Moment.dayOf(movement.movedAt())));
    }
}
