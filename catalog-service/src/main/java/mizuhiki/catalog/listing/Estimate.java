package mizuhiki.catalog.listing;

import java.util.Optional;
import mizuhiki.shared.money.Yen;

/**
 * What selling one piece would bring.
 *
 * @param pieces made so far, in {@code minutes} of work together
 */
record Estimate(Yen price, Yen fee, Yen materialCost, int pieces, long minutes) {

    static Estimate of(Yen price, Yen materialCost, ChannelFee fee, int pieces, long minutes) {
        return new Estimate(price, fee.of(price), materialCost, pieces, minutes);
    }

    /** What is left for the work of everybody. */
    public Yen proceeds() {
        return price.minus(fee).minus(materialCost);
    }

    /** Per hour of making, before the shares of listing, show and packing. */
    public Optional<Yen> perHour() {
        return minutes == 0
                ? Optional.empty()
                : Optional.of(
                        Yen.of(Math.floorDiv(proceeds().times(60L * pieces).amount(), minutes)));
    }
}
