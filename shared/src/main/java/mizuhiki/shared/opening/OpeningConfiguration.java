package mizuhiki.shared.opening;

import mizuhiki.shared.web.TextBundle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpeningSettings.class)
class OpeningConfiguration {

    @Bean
    TextBundle openingTexts() {
        return new TextBundle("texts/opening");
    }
}
