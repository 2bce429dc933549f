package mizuhiki.shared.audit;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    TextBundle auditTexts() {
        return new TextBundle("texts/audit");
    }
}
