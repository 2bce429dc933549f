package mizuhiki.catalog.likeness;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LikenessConfiguration {

    @Bean
    TextBundle likenessTexts() {
        return new TextBundle("texts/likeness");
    }

    /** What 確認まち tells of photos, for whoever begins the day at きょう. */
    @Bean
    TodayCard photosNotSeen() {
        return new TodayCard("/catalog/photos/unseen/waiting", "likeness.unseen.title", Set.of(Role.STAFF), 30);
    }
}
