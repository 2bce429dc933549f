package mizuhiki.catalog.keeping;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeepingConfiguration {

    @Bean
    TextBundle keepingTexts() {
        return new TextBundle("texts/keeping");
    }
}
