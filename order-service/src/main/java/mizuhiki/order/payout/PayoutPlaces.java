package mizuhiki.order.payout;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages about payouts say. */
@Configuration(proxyBeanMethods = false)
class PayoutPlaces {

    @Bean
    TextBundle payoutTexts() {
        return new TextBundle("texts/payout");
    }
}
