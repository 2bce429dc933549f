package mizuhiki.order.opening;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the calendar is called. Its page is reached from the records. */
@Configuration(proxyBeanMethods = false)
class OpeningPages {

    @Bean
    TextBundle openingTexts() {
        return new TextBundle("texts/opening");
    }
}
