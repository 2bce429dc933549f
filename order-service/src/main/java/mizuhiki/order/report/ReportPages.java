package mizuhiki.order.report;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the report hangs in the house. */
@Configuration(proxyBeanMethods = false)
class ReportPages {

    @Bean
    TextBundle reportTexts() {
        return new TextBundle("texts/report");
    }

    @Bean
    NavItem reportPlace() {
        return new NavItem("/report", "report.nav", Set.of(Role.MANAGER), 85);
    }
}
