package mizuhiki.order.shop;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of the shop say. */
@Configuration(proxyBeanMethods = false)
class ShopTexts {

    @Bean
    TextBundle shopTextBundle() {
        return new TextBundle("texts/shop");
    }
}
