package mizuhiki.order.credit;

import mizuhiki.order.sale.Sale;
import mizuhiki.shared.money.Yen;

/** What a sale brought in and what it cost; negative where it is taken back. */
record Takings(Yen price, Yen shippingFee, Yen channelFee, Yen transferFee, Yen shippingCost, Yen materialCost) {

    static Takings of(Sale sale) {
        return new Takings(
                sale.price(),
                sale.shippingFee(),
                sale.channelFee(),
                sale.transferFee(),
                sale.shippingCost(),
                sale.materialCost());
    }

    static final Takings NONE = new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO, Yen.ZERO);

    static Takings channelFee(Yen fee) {
        return new Takings(Yen.ZERO, Yen.ZERO, fee, Yen.ZERO, Yen.ZERO, Yen.ZERO);
    }

    static Takings transferFee(Yen fee) {
        return new Takings(Yen.ZERO, Yen.ZERO, Yen.ZERO, fee, Yen.ZERO, Yen.ZERO);
    }

    /** What the buyer paid, minus what the sale itself cost. */
    Yen proceeds() {
        return price.plus(shippingFee)
                .minus(channelFee)
                .minus(transferFee)
                .minus(shippingCost)
                .minus(materialCost);
    }

    Takings negated() {
        return new Takings(
                price.negated(),
                shippingFee.negated(),
                channelFee.negated(),
                transferFee.negated(),
                shippingCost.negated(),
                materialCost.negated());
    }

    Takings plus(Takings more) {
        return new Takings(
                price.plus(more.price),
                shippingFee.plus(more.shippingFee),
                channelFee.plus(more.channelFee),
                transferFee.plus(more.transferFee),
                shippingCost.plus(more.shippingCost),
                materialCost.plus(more.materialCost));
    }
}
