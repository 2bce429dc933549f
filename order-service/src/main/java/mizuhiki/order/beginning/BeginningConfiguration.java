package mizuhiki.order.beginning;

import mizuhiki.shared.firststep.FirstStep;
import mizuhiki.shared.firststep.Need;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

@Configuration(proxyBeanMethods = false)
class BeginningConfiguration {

    @Bean
    FirstStep openDays(DatabaseClient database) {
        return step(Need.OPEN_DAYS, "select exists (select from orders.opening_rule)", database);
    }

    @Bean
    FirstStep tasks(DatabaseClient database) {
        return step(Need.TASKS, "select exists (select from orders.task_rate)", database);
    }

    @Bean
    FirstStep policy(DatabaseClient database) {
        return step(Need.POLICY, "select exists (select from orders.wage_policy)", database);
    }

    @Bean
    FirstStep terms(DatabaseClient database) {
        return step(Need.TERMS, "select exists (select from orders.shop_terms)", database);
    }

    private static FirstStep step(Need need, String isThere, DatabaseClient database) {
        return new FirstStep(need, database.sql(isThere).mapValue(Boolean.class).one());
    }
}
