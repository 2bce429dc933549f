package mizuhiki.shared.account;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    TextBundle accountTexts() {
        return new TextBundle("texts/account");
    }
}
