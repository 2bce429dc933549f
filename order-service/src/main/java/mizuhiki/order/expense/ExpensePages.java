package mizuhiki.order.expense;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the pages about expenses. */
@Configuration(proxyBeanMethods = false)
class ExpensePages {

    @Bean
    TextBundle expenseTexts() {
        return new TextBundle("texts/expense");
    }
}
