package mizuhiki.order.settlement;

import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;

/** What a sale brought in and what it cost; negative where it is taken back. */
public record Takings(Yen price, Yen shippingFee, Yen channelFee, Yen transferFee, Yen shippingCost, Yen materialCost) {

    public static Takings of(Sale sale) {
        return new Takings(
                sale.price(),
                sale.shippingFee(),
                sale.channelFee(),
                sale.transferFee(),
                sale.shippingCost(),
                sale.materialCost());
    }

    public static final Takings NONE = new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO);

    public static Takings channelFee(Yen fee) {
        return new Takings(Yen.ZERO, Yen.ZERO, fee, Yen.ZERO, Yen.ZERO, Yen.ZERO);
    }

    public static Takings transferFee(Yen fee) {
        return new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, fee, Yen.ZERO, Yen.ZERO);
    }

    public static Takings shippingCost(Yen cost) {
        return new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, cost, Yen.ZERO);
    }

    public static Takings material(Yen cost) {
        return new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, cost);
    }

    /** What the buyer paid, minus what the sale itself cost. */
    public Yen proceeds() {
        return price.plus(shippingFee)
                .minus(channelFee)
                .minus(transferFee)
                .minus(shippingCost)
                .minus(materialCost);
    }

    public Takings negated() {
        return new Takings(
                price.negated(),
                shippingFee.negated(),
                channelFee.negated(),
                transferFee.negated(),
                shippingCost.negated(),
                materialCost.negated());
    }

    /** Of so many pieces some. */
    Takings part(int some, int all) {
        return new Takings(
                price.part(some, all),
                shippingFee.part(some, all),
                channelFee.part(some, all),
                transferFee.part(some, all),
                shippingCost.part(some, all),
                materialCost.part(some, all));
    }

    public Takings minus(Takings less) {
        return plus(less.negated());
    }

    public Takings plus(Takings more) {
        return new Takings(
                price.plus(more.price),
                shippingFee.plus(more.shippingFee),
                channelFee.plus(more.channelFee),
                transferFee.plus(more.transferFee),
                shippingCost.plus(more.shippingCost),
                materialCost.plus(more.materialCost));
    }
}
