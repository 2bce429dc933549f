package mizuhiki.catalog.stock;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockConfiguration {

    @Bean
    TextBundle stockTexts() {
        return new TextBundle("texts/stock");
    }
}
