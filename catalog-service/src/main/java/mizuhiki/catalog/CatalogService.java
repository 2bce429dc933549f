package mizuhiki.catalog;

import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.CatalogEvent;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.shared.outbox.Outboxes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Things: what is made, photographed, listed, kept in stock and held. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CatalogService {

    public static void main(String[] arguments) {
        SpringApplication.run(CatalogService.class, arguments);
    }

    @Bean
    ServiceSchema catalogSchema() {
        return new ServiceSchema("catalog");
    }

    @Bean
    Outbox<CatalogEvent> catalogOutbox(Outboxes outboxes) {
        return outboxes.of(catalogSchema());
    }
}
