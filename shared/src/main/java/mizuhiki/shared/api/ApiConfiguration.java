package mizuhiki.shared.api;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    TextBundle relayTexts() {
        return new TextBundle("texts/relay");
    }
}
