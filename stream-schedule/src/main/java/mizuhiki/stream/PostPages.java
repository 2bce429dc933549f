package mizuhiki.stream;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the pages of posts into the house. */
@Configuration(proxyBeanMethods = false)
class PostPages {

    @Bean
    TextBundle postTexts() {
        return new TextBundle("texts/post");
    }

    @Bean
    TodayCard postsToday() {
        return new TodayCard("/streams/posts/today", "post.today", Set.of(Role.STAFF), 26);
    }
}
