package mizuhiki.catalog.material;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.MaterialMoved;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a material.
 *
 * @param quantity negative where it left, as is the value
 * @param lotTitle of the lot it went into; null where it went into none
 * @param lotThrownAway whether that lot was thrown away before it was finished
 * @param corrects what this takes back
 * @param takenBack whether another takes this back
 */
record Movement(
        UUID id,
        UUID materialId,
        String material,
        String unit,
        MaterialMoved.Kind kind,
        BigDecimal quantity,
        Yen value,
        @Nullable UUID lotId,
        @Nullable String lotTitle,
        boolean lotThrownAway,
        @Nullable UUID corrects,
        boolean takenBack,
        String reason,
        UUID personId,
        LocalDate movedOn,
        Instant movedAt) {

    public String words() {
        return (quantity.signum() > 0 ? "+" : "") + Material.words(quantity, unit);
    }

    /** Whether it was written down after its day. */
    public boolean isLater() {
        return movedOn.isBefore(Moment.dayOf(movedAt));
    }

    public boolean canBeTakenBack() {
        return corrects == null && !takenBack;
    }

    /** Whether what was used will never be part of anything that is sold. */
    public boolean isUsedForNothing() {
        return kind == MaterialMoved.Kind.USED && corrects == null && lotThrownAway;
    }

    boolean isBought(BigDecimal pieces, Yen yen) {
        return kind == MaterialMoved.Kind.RECEIVED && quantity.compareTo(pieces) == 0 && value.equals(yen);
    }

    boolean isUsed(BigDecimal pieces, UUID inLot) {
        return kind == MaterialMoved.Kind.USED && quantity.negate().compareTo(pieces) == 0 && inLot.equals(lotId);
    }

    MaterialMoved told() {
        return new MaterialMoved(
                id, materialId, material, kind, Material.words(quantity, unit), value, lotId, corrects, movedOn);
    }
}
