package mizuhiki.order.sharing;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How sharing is put into words. */
@Configuration(proxyBeanMethods = false)
class SharingTexts {

    @Bean
    TextBundle creditTexts() {
        return new TextBundle("texts/credit");
    }
}
