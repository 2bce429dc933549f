package mizuhiki.shared;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;

/** Puts the ground under every service that has this module on its class path, before Boot fills what is missing. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@ComponentScan(excludeFilters = @ComponentScan.Filter(SpringBootConfiguration.class))
public class SharedAutoConfiguration {}
