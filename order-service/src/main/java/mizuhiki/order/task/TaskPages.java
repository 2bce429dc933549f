package mizuhiki.order.task;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskPages {

    @Bean
    TextBundle taskTexts() {
        return new TextBundle("texts/task");
    }
}
