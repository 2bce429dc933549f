package mizuhiki.order.effort;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A lot whose makers may still agree on their shares. */
record OpenLot(UUID lotId, String title, LocalDate madeOn, List<Maker> makers) {

    static OpenLot of(Collection<Maker> makers) {
        var first = makers.iterator().next();
        return new OpenLot(first.lotId(), first.title(), first.madeOn(), List.copyOf(makers));
    }
}
