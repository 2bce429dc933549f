package mizuhiki.order.grade;

import mizuhiki.shared.web.TextBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GradeTexts {

    @Bean
    TextBundle gradeTextBundle() {
        return new TextBundle("texts/grade");
    }
}
