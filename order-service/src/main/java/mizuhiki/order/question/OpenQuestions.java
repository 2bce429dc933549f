package mizuhiki.order.question;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A month can be closed over a question, but not without having been told of it. */
@Component
class OpenQuestions implements MonthCheck {

    private final Questions questions;

    OpenQuestions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return questions
                .waiting(month)
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("questions", count, "/wages/questions"))
                .flux();
    }
}
