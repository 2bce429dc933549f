package mizuhiki.order.logbook;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about work hang in the house. */
@Configuration(proxyBeanMethods = false)
class WorkPages {

    @Bean
    TextBundle workTexts() {
        return new TextBundle("texts/work");
    }

    @Bean
    NavItem recordsPlace() {
        return new NavItem("/work/attendance", "work.nav", Set.of(Role.STAFF), 70);
    }
}
