package mizuhiki.shared.web.failure;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    TextBundle problemTextBundle() {
        return new TextBundle("texts/problem");
    }
}
