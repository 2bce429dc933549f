package mizuhiki.order.payway;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about accounts hang in the house. */
@Configuration(proxyBeanMethods = false)
class PayWayPages {

    @Bean
    TextBundle bankTexts() {
        return new TextBundle("texts/bank");
    }

    @Bean
    NavItem accountsPlace() {
        return new NavItem("/wages/accounts", "bank.nav", Set.of(Role.STAFF), 92);
    }
}
