package mizuhiki.shared.office;

import mizuhiki.shared.database.ServiceSchema;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The smallest service there can be: the ground and one schema. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class GroundApplication {

    @Bean
    ServiceSchema groundSchema() {
        return new ServiceSchema("ground");
    }
}
