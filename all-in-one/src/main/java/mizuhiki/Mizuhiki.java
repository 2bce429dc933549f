package mizuhiki;

import mizuhiki.catalog.CatalogService;
import mizuhiki.order.OrderService;
import mizuhiki.stream.StreamSchedule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The whole office in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({CatalogService.class, OrderService.class, StreamSchedule.class})
public class Mizuhiki {

    public static void main(String[] arguments) {
        SpringApplication.run(Mizuhiki.class, arguments);
    }
}
