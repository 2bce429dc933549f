package mizuhiki.catalog.listing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mizuhiki.catalog.made.MadeLot;
import mizuhiki.catalog.made.Share;
import mizuhiki.shared.money.Yen;

/**
 * What selling one piece would bring.
 *
 * @param pieces made so far
 * @param shares what everybody's work in them comes to
 */
record Estimate(Yen price, Yen fee, Yen materialCost, int pieces, List<Share> shares) {

    static Estimate of(Yen price, Yen materialCost, ChannelFee fee, Collection<MadeLot> lots) {
        return new Estimate(price, fee.of(price), materialCost, MadeLot.pieces(lots), MadeLot.shares(lots));
    }

    public long minutes() {
        return shares.stream().mapToLong(Share::minutes).sum();
    }

    /** What is left for the work of everybody. */
    public Yen proceeds() {
        return price.minus(fee).minus(materialCost);
    }

    /** Per hour of making, before the shares of listing, show and packing. */
    public Optional<Yen> perHour() {
        var minutes = minutes();
        return minutes == 0
                ? Optional.empty()
                : Optional.of(
                        Yen.of(Math.floorDiv(proceeds().times(60L * pieces).amount(), minutes)));
    }
}
