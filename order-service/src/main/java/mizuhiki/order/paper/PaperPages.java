package mizuhiki.order.paper;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the papers hang in the house. */
@Configuration(proxyBeanMethods = false)
class PaperPages {

    @Bean
    TextBundle paperTexts() {
        return new TextBundle("texts/paper");
    }

    @Bean
    TextBundle transferTexts() {
        return new TextBundle("texts/transfer");
    }

    @Bean
    NavItem papersPlace() {
        return new NavItem("/wages/papers", "paper.title", Set.of(Role.MANAGER), 93);
    }
}
