package mizuhiki.order.question;

import java.util.Set;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.web.TextBundle;
import mizuhiki.shared.web.TodayCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where questions show up in the house. */
@Configuration(proxyBeanMethods = false)
class QuestionPages {

    @Bean
    TextBundle questionTexts() {
        return new TextBundle("texts/question");
    }

    @Bean
    TodayCard ownQuestions() {
        return new TodayCard("/wages/questions/mine", "question.mine", Set.of(Role.MEMBER), 40);
    }
}
