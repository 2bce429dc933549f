package mizuhiki.order.rulebook;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulebookPages {

    @Bean
    TextBundle ruleTexts() {
        return new TextBundle("texts/rule");
    }
}
