package mizuhiki.shared.agreement;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    TextBundle agreementTexts() {
        return new TextBundle("texts/agreement");
    }
}
