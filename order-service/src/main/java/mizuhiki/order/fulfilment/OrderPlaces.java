package mizuhiki.order.fulfilment;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.NavItem;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where orders stand in the navigation, and what their pages say. */
@Configuration(proxyBeanMethods = false)
class OrderPlaces {

    @Bean
    TextBundle ordersTextBundle() {
        return new TextBundle("texts/orders");
    }

    @Bean
    NavItem ordersPlace() {
        return new NavItem("/orders", "orders.title", Set.of(Role.STAFF), 50);
    }

    @Bean
    TodayCard ordersToday() {
        return new TodayCard("/orders/today", "orders.title", Set.of(Role.STAFF), 40);
    }

    @Bean
    TodayCard packingToday() {
        return new TodayCard("/orders/packing/today", "orders.packing.today", Set.of(Role.MEMBER, Role.PEER), 22);
    }
}
