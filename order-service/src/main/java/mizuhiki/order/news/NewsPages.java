package mizuhiki.order.news;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where good news is found. */
@Configuration(proxyBeanMethods = false)
class NewsPages {

    @Bean
    TextBundle newsTexts() {
        return new TextBundle("texts/news");
    }

    @Bean
    TodayCard newestNews() {
        return new TodayCard("/work/news/today", "news.title", Set.of(Role.MEMBER), 30);
    }
}
