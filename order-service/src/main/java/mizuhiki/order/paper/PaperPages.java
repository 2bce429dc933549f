package mizuhiki.order.paper;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the papers say. */
@Configuration(proxyBeanMethods = false)
class PaperPages {

    @Bean
    TextBundle paperTexts() {
        return new TextBundle("texts/paper");
    }

    @Bean
    TextBundle transferTexts() {
        return new TextBundle("texts/transfer");
    }
}
