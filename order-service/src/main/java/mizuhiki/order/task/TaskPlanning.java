package mizuhiki.order.task;

import java.util.UUID;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.hometask.HomeTask;
import mizuhiki.order.hometask.HomeTasks;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.order.rate.TaskRates;
import mizuhiki.order.task.NewTasks.NewTask;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** A manager deciding which kinds of task there are, what they pay, and which can be done at home. */
@Service
class TaskPlanning {

    private final TaskKinds kinds;
    private final TaskRates rates;
    private final HomeTasks home;
    private final TransactionalOperator transaction;

    TaskPlanning(TaskKinds kinds, TaskRates rates, HomeTasks home, TransactionalOperator transaction) {
        this.kinds = kinds;
        this.rates = rates;
        this.home = home;
        this.transaction = transaction;
    }

    Mono<TaskList> list() {
        return Mono.zip(
                        Moment.today(),
                        kinds.all().collectList(),
                        rates.latestFirst().collectList(),
                        home.latestFirst().collectList())
                .map(all -> TaskList.of(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    /** It can be done at home from the day it is added, if at all. */
    Mono<TaskKind> add(NewTask task, Viewer viewer) {
        var kind = task.kind();
        return Moment.today()
                .map(today -> new HomeTask(kind.id(), today, task.isAtHome()))
                .delayUntil(said -> kinds.add(kind))
                .filter(HomeTask::possible)
                .flatMap(said -> home.say(said, viewer.personId()))
                .thenReturn(kind)
                .as(transaction::transactional);
    }

    Mono<Void> rate(TaskRate rate, Viewer viewer) {
        return kinds.get(rate.taskId()).then(rates.add(rate, viewer.personId())).as(transaction::transactional);
    }

    /** Also of days gone by: what could be done at home then is written down when somebody gets to it. */
    Mono<Void> sayAtHome(HomeTask said, Viewer viewer) {
        return DayFarOff.checkStart(said.validFrom())
                .then(kinds.get(said.taskId()))
                .then(home.say(said, viewer.personId()))
                .as(transaction::transactional);
    }

    /** Today is its last day: what was done of it can still be told. */
    Mono<Void> retire(UUID taskId) {
        return Moment.today()
                .flatMap(today -> kinds.retire(taskId, today.plusDays(1)))
                .as(transaction::transactional);
    }

    /** As if it had never been retired: also of the days between, work can be told. */
    Mono<Void> takeUp(UUID taskId) {
        return kinds.takeUp(taskId).as(transaction::transactional);
    }

    Mono<Void> makeUsual(UUID taskId) {
        return kinds.makeUsual(taskId).as(transaction::transactional);
    }
}
