package mizuhiki.order.accounts;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the accounting tables. */
@Configuration(proxyBeanMethods = false)
class AccountPages {

    @Bean
    TextBundle accountingTexts() {
        return new TextBundle("texts/accounts");
    }
}
