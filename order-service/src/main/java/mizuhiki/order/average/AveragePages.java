package mizuhiki.order.average;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words about the average wage. */
@Configuration(proxyBeanMethods = false)
class AveragePages {

    @Bean
    TextBundle averageTexts() {
        return new TextBundle("texts/average");
    }
}
