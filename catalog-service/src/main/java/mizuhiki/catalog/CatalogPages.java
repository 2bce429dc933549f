package mizuhiki.catalog;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages about things hang in the house. */
@Configuration(proxyBeanMethods = false)
class CatalogPages {

    @Bean
    TextBundle makingTexts() {
        return new TextBundle("texts/making");
    }

    @Bean
    TextBundle materialTexts() {
        return new TextBundle("texts/material");
    }

    @Bean
    NavItem makingPlace() {
        return new NavItem("/catalog/make", "making.nav.make", Set.of(Role.MEMBER, Role.PEER), 20);
    }

    @Bean
    NavItem minePlace() {
        return new NavItem("/catalog/mine", "making.nav.mine", Set.of(Role.MEMBER), 30);
    }

    @Bean
    NavItem reviewPlace() {
        return new NavItem("/catalog/review", "making.nav.review", Set.of(Role.STAFF), 40);
    }

    @Bean
    NavItem boardPlace() {
        return new NavItem("/catalog/products", "making.nav.products", Set.of(Role.STAFF), 50);
    }

    @Bean
    NavItem materialPlace() {
        return new NavItem("/catalog/materials", "material.title", Set.of(Role.STAFF), 55);
    }

    @Bean
    TodayCard reviewToday() {
        return new TodayCard("/catalog/review/today", "making.review.title", Set.of(Role.STAFF), 20);
    }

    /** What 確認まち tells of materials, for whoever begins the day at きょう. */
    @Bean
    TodayCard materialsToday() {
        return new TodayCard("/catalog/materials/short", "material.title", Set.of(Role.STAFF), 35);
    }

    @Bean
    TodayCard mineToday() {
        return new TodayCard("/catalog/mine/today", "making.today", Set.of(Role.MEMBER), 20);
    }
}
