package mizuhiki.order.buyerreceipt;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages about receipts say. */
@Configuration(proxyBeanMethods = false)
class ReceiptTexts {

    @Bean
    TextBundle buyerReceiptTexts() {
        return new TextBundle("texts/buyerreceipt");
    }
}
