package mizuhiki.order.grade;

import java.util.Map;
import mizuhiki.order.rate.Beginning;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** An office deciding for or against grades, and giving one. */
@Service
class GradeDecision {

    private final Grades grades;
    private final Beginning beginning;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    GradeDecision(Grades grades, Beginning beginning, People people, Audit audit, TransactionalOperator transaction) {
        this.grades = grades;
        this.beginning = beginning;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Grading> decide(Grading grading) {
        var details =
                Map.of("allowed", grading.allowed(), "from", grading.validFrom().toString());
        return beginning
                .on(grading.validFrom())
                .then(grades.add(grading))
                .delayUntil(standing -> standing.id().equals(grading.id())
                        ? audit.record("grading", grading.id(), details)
                        : Mono.empty())
                .as(transaction::transactional);
    }

    Mono<PersonGrade> give(PersonGrade grade) {
        return people.get(grade.personId())
                .then(beginning.on(grade.validFrom()))
                .flatMap(grades::until)
                .doOnNext(book -> book.check(grade))
                .then(grades.add(grade))
                .as(transaction::transactional);
    }
}
