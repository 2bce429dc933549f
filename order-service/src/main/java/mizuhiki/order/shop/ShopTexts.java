package mizuhiki.order.shop;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShopTexts {

    @Bean
    TextBundle shopTextBundle() {
        return new TextBundle("texts/shop");
    }
}
