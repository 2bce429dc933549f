package mizuhiki.catalog.making;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A finished lot, as the other rooms see it. */
public record MadeLot(UUID productId, UUID lotId, int quantity, Instant finishedAt, List<Share> shares) {

    static MadeLot of(List<Row> rows) {
        var lot = rows.getFirst();
        var shares = rows.stream().map(Row::share).toList();
        return new MadeLot(lot.productId(), lot.lotId(), lot.quantity(), lot.finishedAt(), shares);
    }

    public static int pieces(Collection<MadeLot> lots) {
        return lots.stream().mapToInt(MadeLot::quantity).sum();
    }

    public static long minutes(Collection<MadeLot> lots) {
        return lots.stream()
                .flatMap(lot -> lot.shares().stream())
                .mapToLong(Share::minutes)
                .sum();
    }

    record Row(UUID productId, UUID lotId, int quantity, Instant finishedAt, UUID personId, int minutes) {

        Share share() {
            return new Share(personId, minutes);
        }
    }
}
