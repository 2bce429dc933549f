package mizuhiki.stream.outcome;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.air.Pin;
import mizuhiki.stream.participation.Participation;
import mizuhiki.stream.takings.Sale;

/** What happened in a show, before anything has its name. */
record Happened(List<Sale> sales, List<Pin> pins, List<Participation> participations) {

    List<UUID> lotIds() {
        return sales.stream()
                .flatMap(sale -> Stream.ofNullable(sale.lotId()))
                .distinct()
                .toList();
    }

    List<UUID> productIds() {
        return Stream.concat(pins.stream().map(Pin::productId), sales.stream().map(Sale::productId))
                .distinct()
                .toList();
    }
}
