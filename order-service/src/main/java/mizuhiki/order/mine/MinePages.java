package mizuhiki.order.mine;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the daily report is found. */
@Configuration(proxyBeanMethods = false)
class MinePages {

    @Bean
    TextBundle dailyTexts() {
        return new TextBundle("texts/daily");
    }

    @Bean
    TodayCard reportToday() {
        return new TodayCard("/work/mine/today", "daily.title", Set.of(Role.MEMBER), 25);
    }
}
