package mizuhiki.stream.passing;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.problem.NotFound;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Passes go on by themselves when they are due, in every office. */
@Component
class PassingSweep {

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

    record Vacant(UUID officeId, UUID slotId, Instant dueAt) implements Worker.Due {}

    @Scheduled(fixedDelayString = "${mizuhiki.passing.sweep-every:20s}", initialDelayString = "20s")
    Mono<Void> sweep() {
        return worker.each(worker.database().sql(DUE), Vacant.class, this::passOn);
    }

    private Mono<Boolean> passOn(Vacant due) {
        return passingOn
                .next(due.slotId())
                .onErrorResume(
                        NotFound.class,
                        taken -> vacancies.settle(due.slotId(), due.dueAt()).thenReturn(false));
    }
}
