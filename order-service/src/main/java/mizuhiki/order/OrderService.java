package mizuhiki.order;

import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.OrderEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.outbox.Outboxes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Money: the shop, orders, parcels, work, credit, the ledger and wages. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class OrderService {

    public static void main(String[] arguments) {
        SpringApplication.run(OrderService.class, arguments);
    }

    @Bean
    ServiceSchema orderSchema() {
        return new ServiceSchema("orders");
    }

    @Bean
    Outbox<OrderEvent> orderOutbox(Outboxes outboxes) {
        return outboxes.of(orderSchema());
    }
}
