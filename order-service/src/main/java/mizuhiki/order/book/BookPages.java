package mizuhiki.order.book;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BookPages {

    @Bean
    TextBundle bookTexts() {
        return new TextBundle("texts/book");
    }
}
