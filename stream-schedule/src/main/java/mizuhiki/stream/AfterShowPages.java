package mizuhiki.stream;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs what comes after a show into the house. */
@Configuration(proxyBeanMethods = false)
class AfterShowPages {

    @Bean
    TextBundle afterTexts() {
        return new TextBundle("texts/after");
    }

    @Bean
    TodayCard careAfterShows() {
        return new TodayCard("/streams/after/today", "care.title", Set.of(Role.MEMBER, Role.PEER), 25);
    }

    @Bean
    TodayCard thanksAfterShows() {
        return new TodayCard("/streams/thanks/today", "thanks.mine", Set.of(Role.MEMBER, Role.PEER), 28);
    }
}
