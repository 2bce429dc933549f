package mizuhiki.order.trace;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of traces; the way to them leads from every number. */
@Configuration(proxyBeanMethods = false)
class TracePages {

    @Bean
    TextBundle traceTexts() {
        return new TextBundle("texts/trace");
    }
}
