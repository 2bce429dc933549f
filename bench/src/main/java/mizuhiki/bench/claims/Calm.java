package mizuhiki.bench.claims;

import java.util.List;
import mizuhiki.bench.shop.Appointments;

/** How long a claim takes at half of what the house can do: what a buyer usually meets. */
final class Calm {

    private Calm() {}

    /** @param peak claims per second */
    static void run(Market market, double peak) throws Exception {
        var settings = market.settings();
        var buyers = market.buyers(false);
        var choice = Market.anyOf(List.of(market.hotProduct()));
        var phase = market.measure(
                "one product, claim, half of peak",
                buyers,
                settings.lines(),
                () -> new Appointments(peak / 2, settings.each(), dueNanos -> buyers.claim(choice.get(), dueNanos)));
        market.tell(phase);
        market.report().figure("claim_p99_half_peak", phase.claimP99(), "ms");
    }
}
