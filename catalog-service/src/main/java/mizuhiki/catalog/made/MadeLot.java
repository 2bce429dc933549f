package mizuhiki.catalog.made;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/** A finished lot, as the other rooms see it. */
public record MadeLot(UUID productId, UUID lotId, int quantity, Instant finishedAt, List<Share> shares) {

    private static final String TASK = "製作";

    static MadeLot of(List<Row> rows) {
        var lot = rows.getFirst();
        var shares = rows.stream().map(Row::share).toList();
        return new MadeLot(lot.productId(), lot.lotId(), lot.quantity(), lot.finishedAt(), shares);
    }

    public static int pieces(Collection<MadeLot> lots) {
        return lots.stream().mapToInt(MadeLot::quantity).sum();
    }

    /** One share for everybody, whoever worked longest first. */
    public static List<Share> shares(Collection<MadeLot> lots) {
        return lots.stream()
                .flatMap(lot -> lot.shares().stream())
                .collect(Collectors.groupingBy(Share::personId, Collectors.summingInt(Share::minutes)))
                .entrySet()
                .stream()
                .map(worked -> new Share(worked.getKey(), worked.getValue()))
                .sorted(Comparator.comparingInt(Share::minutes).reversed().thenComparing(Share::personId))
                .toList();
    }

    List<CatalogEvent> events(String title) {
        var madeOn = Moment.dayOf(finishedAt);
        var made = new LotMade(lotId, productId, title, quantity, madeOn);
        var work = shares.stream().map(share -> workDone(share, madeOn));
        return Stream.concat(Stream.<CatalogEvent>of(made), work).toList();
    }

    private CatalogEvent workDone(Share share, LocalDate workedOn) {
        return new WorkDone(
                UuidCreator.getTimeOrderedEpoch(),
                share.personId(),
                Stage.MAKING,
                lotId,
                TASK,
                share.minutes(),
                workedOn,
                share.pieces());
    }

    record Row(
            UUID productId,
            UUID lotId,
            int quantity,
            Instant finishedAt,
            UUID personId,
            int minutes,
            @Nullable Integer pieces) {

        Share share() {
            return new Share(personId, minutes, pieces);
        }
    }
}
