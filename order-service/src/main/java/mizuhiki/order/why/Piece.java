package mizuhiki.order.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.payslip.SaleBehind;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A sold piece, and all a member did for it. */
record Piece(List<SaleBehind> parts) {

    static List<Piece> of(List<SaleBehind> sales) {
        Map<UUID, List<SaleBehind>> bySale = new LinkedHashMap<>();
        sales.stream()
                .filter(Piece::concernsTheMember)
                .forEach(sale -> bySale.computeIfAbsent(sale.settlementId(), first -> new ArrayList<>())
                        .add(sale));
        return bySale.values().stream().map(Piece::new).toList();
    }

    /** A fee settled after the close is the pool's alone. */
    private static boolean concernsTheMember(SaleBehind sale) {
        return sale.counts() || sale.goodsReturned();
    }

    private SaleBehind sale() {
        return parts.getFirst();
    }

    public UUID settlementId() {
        return sale().settlementId();
    }

    public String title() {
        return sale().title();
    }

    int quantity() {
        return sale().quantity();
    }

    public @Nullable UUID photoId() {
        return sale().photoId();
    }

    public @Nullable String showTitle() {
        return sale().showTitle();
    }

    public Yen price() {
        return sale().price();
    }

    public Yen proceeds() {
        return sale().proceeds();
    }

    public boolean goodsReturned() {
        return sale().goodsReturned();
    }

    /** For the member it counts. */
    public boolean counts() {
        return sale().counts();
    }

    /** Its channel charged otherwise than estimated. */
    public boolean isAdjusted() {
        return sale().settledLater();
    }

    public boolean isSold() {
        return !goodsReturned() && !isAdjusted();
    }

    /** The goods may still come back. */
    public boolean isExpectedOn(LocalDate day) {
        return isSold() && finalOn().isAfter(day);
    }

    public LocalDate finalOn() {
        return sale().finalOn();
    }

    public Yen yen() {
        return parts.stream().map(SaleBehind::yen).collect(Yen.sum());
    }
}
