package mizuhiki.catalog.listing;

import mizuhiki.shared.event.OrderEvent.ShopFeeSet;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

/** Hears from the shop what a sale costs there. */
@Component
class FeeNews implements EventConsumer {

    private final ChannelFees fees;

    FeeNews(ChannelFees fees) {
        this.fees = fees;
    }

    @Override
    public String schema() {
        return "catalog";
    }

    @Override
    public Reactions reactions() {
        return Reactions.none().toEachDelivered(ShopFeeSet.class, fees::add);
    }
}
