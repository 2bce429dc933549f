package mizuhiki.order.task;

import java.util.UUID;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.order.rate.TaskRates;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A manager deciding which kinds of task there are, and what they pay. */
@Service
class TaskPlanning {

    private final TaskKinds kinds;
    private final TaskRates rates;
    private final TransactionalOperator transaction;

    TaskPlanning(TaskKinds kinds, TaskRates rates, TransactionalOperator transaction) {
        this.kinds = kinds;
        this.rates = rates;
        this.transaction = transaction;
    }

    Mono<TaskList> list() {
        return Mono.zip(
                        Moment.today(),
                        kinds.all().collectList(),
                        rates.latestFirst().collectList())
                .map(all -> TaskList.of(all.getT1(), all.getT2(), all.getT3()));
    }

    Mono<TaskKind> add(TaskKind kind) {
        return kinds.add(kind).thenReturn(kind).as(transaction::transactional);
    }

    Mono<Void> rate(TaskRate rate, Viewer viewer) {
        return kinds.get(rate.taskId()).then(rates.add(rate, viewer.personId())).as(transaction::transactional);
    }

    /** From today on nobody is asked for it. */
    Mono<Void> retire(UUID taskId) {
        return Moment.today().flatMap(today -> kinds.retire(taskId, today)).as(transaction::transactional);
    }

    Mono<Void> makeUsual(UUID taskId) {
        return kinds.makeUsual(taskId).as(transaction::transactional);
    }
}
