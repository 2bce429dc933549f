package mizuhiki.order.homework;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What working at home is called. Its page is reached from the records. */
@Configuration(proxyBeanMethods = false)
class HomePages {

    @Bean
    TextBundle homeWorkTexts() {
        return new TextBundle("texts/homework");
    }
}
