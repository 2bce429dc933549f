package mizuhiki.shared.outbox.parked;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParkedEventConfiguration {

    @Bean
    NavItem parkedEventsPlace() {
        return new NavItem("/events", "relay.events", Set.of(Role.STAFF), 95);
    }
}
