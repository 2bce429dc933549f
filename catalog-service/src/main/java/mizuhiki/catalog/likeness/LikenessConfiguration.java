package mizuhiki.catalog.likeness;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LikenessConfiguration {

    @Bean
    TextBundle likenessTexts() {
        return new TextBundle("texts/likeness");
    }
}
