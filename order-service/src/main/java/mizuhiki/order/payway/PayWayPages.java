package mizuhiki.order.payway;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages about accounts say. */
@Configuration(proxyBeanMethods = false)
class PayWayPages {

    @Bean
    TextBundle bankTexts() {
        return new TextBundle("texts/bank");
    }
}
