package mizuhiki.stream.passing;

import mizuhiki.stream.waiting.Pile;
import mizuhiki.stream.waiting.Waiting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Free roles that wait for staff: nobody is left, or they wanted to ask themselves. */
@Component
class VacanciesWaiting implements Waiting {

    private final Passing passing;

    VacanciesWaiting(Passing passing) {
        this.passing = passing;
    }

    @Override
    public Mono<Pile> pile() {
        return passing.open()
                .filter(vacancy -> vacancy.kind().isForStaff())
                .count()
                .map(count -> new Pile("/streams/vacancies", "waiting.vacancies", 20, count));
    }
}
