package mizuhiki.catalog.listing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.MadeLot;
import mizuhiki.catalog.made.MadeLots;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reckons what a price would leave, with today's fee and the minutes the makers took. */
@Component
class Estimates {

    private final ChannelFees fees;
    private final MadeLots madeLots;

    Estimates(ChannelFees fees, MadeLots madeLots) {
        this.fees = fees;
        this.madeLots = madeLots;
    }

    Mono<Estimate> of(UUID productId, Yen price, Yen materialCost) {
        return fees.ofOwnShopToday()
                .zipWith(lotsOf(productId), (fee, lots) -> Estimate.of(price, materialCost, fee, lots));
    }

    private Mono<Collection<MadeLot>> lotsOf(UUID productId) {
        return madeLots.of(List.of(productId)).map(lots -> lots.getOrDefault(productId, List.of()));
    }
}
