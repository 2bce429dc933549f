package mizuhiki.shared.web.page;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    TextBundle webTexts() {
        return new TextBundle("texts/web");
    }

    @Bean
    NavItem today() {
        return new NavItem("/today", "web.today", Set.of(Role.MEMBER, Role.PEER, Role.STAFF), 10);
    }
}
