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

    /** What 確認まち tells of questions, for whoever begins the day at きょう. */
    @Bean
    TodayCard questionsForStaff() {
        return new TodayCard("/wages/questions/waiting", "question.title", Set.of(Role.STAFF), 50);
    }

    @Bean
    TodayCard ownQuestions() {
        return new TodayCard("/wages/questions/mine", "question.mine", Set.of(Role.MEMBER), 40);
    }
}
