package mizuhiki.catalog.desk;

import mizuhiki.catalog.holding.HoldSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({HoldSettings.class, DeskSettings.class})
class DeskConfiguration {}
