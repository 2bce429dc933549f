package mizuhiki.order.tax;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page about the number says. */
@Configuration(proxyBeanMethods = false)
class TaxTexts {

    @Bean
    TextBundle taxTextBundle() {
        return new TextBundle("texts/tax");
    }
}
