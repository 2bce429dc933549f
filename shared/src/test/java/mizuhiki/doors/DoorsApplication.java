package mizuhiki.doors;

import mizuhiki.shared.database.ServiceSchema;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service with one door of each kind; outside the package that every service scans. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({Doors.class, DoorOfNobody.class, Bell.class})
public class DoorsApplication {

    @Bean
    ServiceSchema groundSchema() {
        return new ServiceSchema("ground");
    }
}
