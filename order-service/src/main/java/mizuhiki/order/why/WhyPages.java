package mizuhiki.order.why;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of なぜこの金額？. */
@Configuration(proxyBeanMethods = false)
class WhyPages {

    @Bean
    TextBundle whyTexts() {
        return new TextBundle("texts/why");
    }
}
