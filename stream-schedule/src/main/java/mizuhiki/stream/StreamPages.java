package mizuhiki.stream;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the pages of this service into the house. */
@Configuration(proxyBeanMethods = false)
class StreamPages {

    @Bean
    TextBundle streamTexts() {
        return new TextBundle("texts/stream");
    }

    @Bean
    TextBundle calendarTexts() {
        return new TextBundle("texts/calendar");
    }

    @Bean
    TextBundle castTexts() {
        return new TextBundle("texts/cast");
    }

    @Bean
    TextBundle rundownTexts() {
        return new TextBundle("texts/rundown");
    }

    @Bean
    TextBundle offerTexts() {
        return new TextBundle("texts/offers");
    }

    @Bean
    TextBundle pairTexts() {
        return new TextBundle("texts/pair");
    }

    @Bean
    TextBundle rehearsalTexts() {
        return new TextBundle("texts/rehearsal");
    }

    @Bean
    TextBundle monthTexts() {
        return new TextBundle("texts/month");
    }

    @Bean
    TextBundle postTexts() {
        return new TextBundle("texts/post");
    }

    @Bean
    TextBundle afterTexts() {
        return new TextBundle("texts/after");
    }

    @Bean
    NavItem showsPlace() {
        return new NavItem("/streams", "stream.title", Set.of(Role.STAFF), 40);
    }

    @Bean
    NavItem myShowsPlace() {
        return new NavItem("/streams/mine", "stream.title", Set.of(Role.MEMBER, Role.PEER), 40, "/streams");
    }

    @Bean
    TodayCard rolesToday() {
        return new TodayCard("/streams/mine/today", "stream.today", Set.of(Role.MEMBER, Role.PEER), 20);
    }

    @Bean
    TodayCard careAfterShows() {
        return new TodayCard("/streams/after/today", "care.title", Set.of(Role.MEMBER, Role.PEER), 25);
    }

    @Bean
    TodayCard postsToday() {
        return new TodayCard("/streams/posts/today", "post.today", Set.of(Role.STAFF), 26);
    }

    /** What 確認まち tells of shows, for whoever begins the day at きょう. */
    @Bean
    TodayCard waitingForStaff() {
        return new TodayCard("/streams/waiting", "stream.title", Set.of(Role.STAFF), 27);
    }

    @Bean
    TodayCard thanksAfterShows() {
        return new TodayCard("/streams/thanks/today", "thanks.mine", Set.of(Role.MEMBER, Role.PEER), 28);
    }
}
