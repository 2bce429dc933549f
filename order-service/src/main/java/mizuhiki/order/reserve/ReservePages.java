package mizuhiki.order.reserve;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the pages about reserves. */
@Configuration(proxyBeanMethods = false)
class ReservePages {

    @Bean
    TextBundle reserveTexts() {
        return new TextBundle("texts/reserve");
    }
}
