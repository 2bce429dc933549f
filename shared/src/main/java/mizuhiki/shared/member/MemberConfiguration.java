package mizuhiki.shared.member;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberConfiguration {

    @Bean
    TextBundle memberTexts() {
        return new TextBundle("texts/member");
    }

    @Bean
    NavItem peoplePlace() {
        return new NavItem("/people", "member.people", Set.of(Role.STAFF), 70);
    }
}
