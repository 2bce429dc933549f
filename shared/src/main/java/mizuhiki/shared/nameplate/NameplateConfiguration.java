package mizuhiki.shared.nameplate;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NameplateConfiguration {

    @Bean
    TextBundle nameplateTexts() {
        return new TextBundle("texts/nameplate");
    }

    @Bean
    NavItem officePlace() {
        return new NavItem("/office", "nameplate.title", Set.of(Role.MANAGER), 100);
    }
}
