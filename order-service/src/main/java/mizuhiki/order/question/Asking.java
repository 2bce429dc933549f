package mizuhiki.order.question;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.question.AnswerController.Reply;
import mizuhiki.order.question.Questions.Closing;
import mizuhiki.order.question.Questions.NewQuestion;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Members asking about their wages, and staff answering. */
@Service
public class Asking {

    /** So long an answer stays on きょう, and with staff. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Questions questions;

    Asking(Questions questions) {
        this.questions = questions;
    }

    /** @param words none, where the choice says it all */
    public record Question(YearMonth month, About about, Choice choice, String words) {}

    public Mono<Void> ask(Question question, UUID personId) {
        return Moment.get()
                .map(now -> new NewQuestion(
                        UuidCreator.getTimeOrderedEpoch(),
                        personId,
                        question.month(),
                        question.about(),
                        question.choice(),
                        question.words().strip(),
                        now))
                .flatMap(questions::ask)
                .flatMap(done -> done ? Mono.empty() : Mono.error(new QuestionFull()));
    }

    /** What somebody asked about a month and did not take back, the newest first. */
    public Flux<Asked> of(UUID personId, YearMonth month) {
        return questions.of(personId, month);
    }

    Mono<List<Asked>> forToday(UUID personId) {
        return Moment.get()
                .flatMapMany(now -> questions.forToday(personId, now.minus(NEWS)))
                .collectList();
    }

    Mono<List<Asked>> forStaff() {
        return Moment.get()
                .flatMapMany(now -> questions.forStaff(now.minus(NEWS)))
                .collectList();
    }

    Mono<Long> waiting() {
        return questions.waiting();
    }

    /** Only what was read is answered: its member may have added to it meanwhile. A double tap answers once. */
    Mono<Void> answer(UUID questionId, Reply reply, Viewer viewer) {
        return questions
                .get(questionId)
                .then(closing(questionId, viewer))
                .flatMap(closing -> questions.answer(closing, reply.answer().strip(), reply.read()))
                .filter(done -> done)
                .switchIfEmpty(questions.get(questionId).flatMap(asked -> answeredSo(asked, reply)))
                .then();
    }

    private static Mono<Boolean> answeredSo(Asked asked, Reply reply) {
        if (reply.answer().strip().equals(asked.answer())) {
            return Mono.just(true);
        }
        return Mono.error(asked.isOpen() ? new QuestionGrew(asked.id()) : new QuestionClosed(asked.id()));
    }

    /** Only one's own; of others it is not said that there are any. */
    Mono<Void> withdraw(UUID questionId, Viewer viewer) {
        return questions
                .get(questionId)
                .filter(asked -> asked.personId().equals(viewer.personId()))
                .switchIfEmpty(Mono.error(() -> new NotFound(questionId)))
                .then(closing(questionId, viewer))
                .flatMap(questions::withdraw)
                .flatMap(done -> refuseUnless(done, questionId));
    }

    private static Mono<Closing> closing(UUID questionId, Viewer viewer) {
        return Moment.get().map(now -> new Closing(questionId, viewer.personId(), now));
    }

    private static Mono<Void> refuseUnless(boolean done, UUID questionId) {
        return done ? Mono.empty() : Mono.error(new QuestionClosed(questionId));
    }
}
