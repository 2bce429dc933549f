package mizuhiki.order.payslip;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about wages hang in the house. */
@Configuration(proxyBeanMethods = false)
class WagePages {

    @Bean
    TextBundle wageTexts() {
        return new TextBundle("texts/wage");
    }

    @Bean
    NavItem ownWagesPlace() {
        return new NavItem("/wages/mine", "wage.nav.mine", Set.of(Role.MEMBER), 60);
    }

    @Bean
    NavItem closePlace() {
        return new NavItem("/wages/close", "wage.nav.close", Set.of(Role.STAFF), 90);
    }

    @Bean
    NavItem policyPlace() {
        return new NavItem("/wages/policy", "wage.nav.policy", Set.of(Role.MANAGER), 95);
    }
}
