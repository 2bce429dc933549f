package mizuhiki.order.shop;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of the shop say, and where its terms stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class ShopTexts {

    @Bean
    TextBundle shopTextBundle() {
        return new TextBundle("texts/shop");
    }

    @Bean
    NavItem termsPlace() {
        return new NavItem("/orders/terms", "shop.terms.title", Set.of(Role.MANAGER), 97);
    }
}
