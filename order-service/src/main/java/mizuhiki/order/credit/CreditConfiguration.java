package mizuhiki.order.credit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets time pass for sales that wait until they are final. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CreditConfiguration {}
