package mizuhiki.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.MaterialMoved;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/** A material of an office, as the catalog would tell of it. */
public record TestMaterials(TestSales sales, UUID office) {

    private static final UUID CORD = UUID.randomUUID();

    public MaterialMoved received(Instant at, long yen) {
        return received(at, Moment.dayOf(at), yen);
    }

    /** Written down later than its day. */
    public MaterialMoved received(Instant at, LocalDate day, long yen) {
        return tell(at, day, MaterialMoved.Kind.RECEIVED, yen, null, null);
    }

    public MaterialMoved used(Instant at, UUID lotId, long yen) {
        return tell(at, Moment.dayOf(at), MaterialMoved.Kind.USED, -yen, lotId, null);
    }

    public MaterialMoved counted(Instant at, long yen) {
        return tell(at, Moment.dayOf(at), MaterialMoved.Kind.COUNTED, yen, null, null);
    }

    public MaterialMoved takenBack(Instant at, MaterialMoved mistake) {
        return tell(
                at, Moment.dayOf(at), mistake.kind(), -mistake.value().amount(), mistake.lotId(), mistake.movementId());
    }

    private MaterialMoved tell(
            Instant at,
            LocalDate day,
            MaterialMoved.Kind kind,
            long yen,
            @Nullable UUID lotId,
            @Nullable UUID corrects) {
        var moved = new MaterialMoved(
                UUID.randomUUID(), CORD, "水引（赤）", kind, yen < 0 ? "-3 本" : "3 本", Yen.of(yen), lotId, corrects, day);
        sales.hear(office, at, moved);
        return moved;
    }
}
