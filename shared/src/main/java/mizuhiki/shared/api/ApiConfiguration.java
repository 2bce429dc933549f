package mizuhiki.shared.api;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    TextBundle relayTexts() {
        return new TextBundle("texts/relay");
    }

    /** What 確認まち tells of events, for whoever begins the day at きょう. */
    @Bean
    TodayCard eventsNotDelivered() {
        return new TodayCard("/events/waiting", "relay.events", Set.of(Role.STAFF), 10);
    }
}
