package mizuhiki.shared.movein;

import mizuhiki.shared.web.TextBundle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpeningSettings.class)
class MoveInConfiguration {

    @Bean
    TextBundle moveInTexts() {
        return new TextBundle("texts/movein");
    }
}
