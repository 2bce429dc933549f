package mizuhiki.order.why;

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
        for (var sale : sales) {
            bySale.computeIfAbsent(sale.settlementId(), first -> new ArrayList<>())
                    .add(sale);
        }
        return bySale.values().stream().map(Piece::new).toList();
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

    public boolean isSold() {
        return !goodsReturned();
    }

    public Yen yen() {
        return parts.stream().map(SaleBehind::yen).collect(Yen.sum());
    }
}
