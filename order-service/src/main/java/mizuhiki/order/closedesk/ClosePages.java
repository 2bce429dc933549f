package mizuhiki.order.closedesk;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosePages {

    @Bean
    TextBundle closeTexts() {
        return new TextBundle("texts/close");
    }
}
