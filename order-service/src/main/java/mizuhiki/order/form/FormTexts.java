package mizuhiki.order.form;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forms say when they come back. */
@Configuration(proxyBeanMethods = false)
class FormTexts {

    @Bean
    TextBundle formTextBundle() {
        return new TextBundle("texts/form");
    }
}
