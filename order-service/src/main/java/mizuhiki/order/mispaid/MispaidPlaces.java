package mizuhiki.order.mispaid;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page about a payment says. */
@Configuration(proxyBeanMethods = false)
class MispaidPlaces {

    @Bean
    TextBundle mispaidTexts() {
        return new TextBundle("texts/mispaid");
    }
}
