package mizuhiki.stream.passing;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Passes go on by themselves when they are due, in every office. */
@Component
class PassingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(PassingSweep.class);

    private static final String DUE = """
            select office_id, slot_id, due_at from streams.vacancy
            where due_at <= now() and nobody_since is null
            order by due_at limit 500
            """;

    private final Worker worker;
    private final Vacancies vacancies;
    private final PassingOn passingOn;

    PassingSweep(Worker worker, Vacancies vacancies, PassingOn passingOn) {
        this.worker = worker;
        this.vacancies = vacancies;
        this.passingOn = passingOn;
    }

    record Due(UUID officeId, UUID slotId, Instant dueAt) {}

    @Scheduled(fixedDelayString = "${mizuhiki.passing.sweep-every:20s}", initialDelayString = "20s")
    Mono<Void> sweep() {
        return due().concatMap(this::passOn).then();
    }

    private Flux<Due> due() {
        return worker.database()
                .sql(DUE)
                .mapProperties(Due.class)
                .all()
                .collectList()
                .flatMapIterable(all -> all);
    }

    private Mono<Boolean> passOn(Due due) {
        return passingOn
                .next(due.slotId())
                .onErrorResume(
                        NotFound.class,
                        taken -> vacancies.settle(due.slotId(), due.dueAt()).thenReturn(false))
                .contextWrite(CurrentOffice.is(due.officeId()))
                .doOnError(failure -> LOG.warn("role {} was not passed on", due.slotId(), failure))
                .onErrorComplete();
    }
}
