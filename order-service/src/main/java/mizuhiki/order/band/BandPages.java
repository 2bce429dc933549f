package mizuhiki.order.band;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words about fee bands. */
@Configuration(proxyBeanMethods = false)
class BandPages {

    @Bean
    TextBundle bandTexts() {
        return new TextBundle("texts/band");
    }
}
