package mizuhiki.order.closedesk;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClosePages {

    @Bean
    TextBundle closeTexts() {
        return new TextBundle("texts/close");
    }

    @Bean
    TodayCard closeToday() {
        return new TodayCard("/wages/close/today", "wage.close.title", Set.of(Role.STAFF), 60);
    }
}
