package mizuhiki.catalog.making;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.time.Moment;

/** A finished lot with the shares of its makers, and what others are told about it. */
record Handover(Lot lot, List<Share> shares) {

    private static final String TASK = "製作";

    Handover {
        if (shares.isEmpty()) {
            throw new LotIncomplete(lot.id());
        }
    }

    UUID productId() {
        return Objects.requireNonNull(lot.productId());
    }

    List<CatalogEvent> events() {
        return Stream.concat(Stream.of(lotMade()), shares.stream().map(this::workDone))
                .toList();
    }

    private CatalogEvent lotMade() {
        var madeOn = Moment.dayOf(Objects.requireNonNull(lot.finishedAt()));
        return new LotMade(
                lot.id(), productId(), lot.thing().title(), lot.thing().quantity(), madeOn);
    }

    private CatalogEvent workDone(Share share) {
        var workedOn = Moment.dayOf(Objects.requireNonNull(lot.finishedAt()));
        return new WorkDone(
                UuidCreator.getTimeOrderedEpoch(),
                share.personId(),
                Stage.MAKING,
                lot.id(),
                TASK,
                share.minutes(),
                workedOn);
    }
}
