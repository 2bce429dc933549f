package mizuhiki.shared.lane;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import mizuhiki.shared.lane.Lanes.Work;
import mizuhiki.shared.office.CurrentOffice;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One queue with at most one batch under way.
 *
 * <p>The next batch is on its way to the database before the answers of the last one are handed out.
 */
final class Lane<Q, A> {

    private final LaneLimits limits;
    private final Work<Q, A> work;
    private final Queue<Turn<Q, A>> queue = new ArrayDeque<>();
    private boolean working;

    Lane(LaneLimits limits, Work<Q, A> work) {
        this.limits = limits;
        this.work = work;
    }

    Mono<A> ask(UUID officeId, Q question) {
        return Mono.create(asking -> {
            if (queueUp(new Turn<>(officeId, question, asking))) {
                goOn();
            } else {
                asking.error(new TooBusy());
            }
        });
    }

    /** Queues up however many are waiting, and begins nothing. */
    Mono<A> leave(UUID officeId, Q question) {
        return Mono.create(asking -> add(new Turn<>(officeId, question, asking)));
    }

    private synchronized boolean queueUp(Turn<Q, A> turn) {
        return queue.size() < limits.queueMax() && add(turn);
    }

    private synchronized boolean add(Turn<Q, A> turn) {
        return queue.add(turn);
    }

    void goOn() {
        var batch = nextBatch();
        if (!batch.isEmpty()) {
            answer(batch);
        }
    }

    /** Those of the first one's office; empty while a batch is under way. */
    private synchronized List<Turn<Q, A>> nextBatch() {
        var batch = new ArrayList<Turn<Q, A>>();
        if (!working) {
            queue.removeIf(Turn::isAbandoned);
            moveInto(batch, queue.iterator());
            working = !batch.isEmpty();
        }
        return batch;
    }

    private void moveInto(List<Turn<Q, A>> batch, Iterator<Turn<Q, A>> waiting) {
        while (waiting.hasNext() && batch.size() < limits.batchMax()) {
            var turn = waiting.next();
            if (batch.isEmpty() || batch.getFirst().officeId().equals(turn.officeId())) {
                batch.add(turn);
                waiting.remove();
            }
        }
    }

    private void answer(List<Turn<Q, A>> batch) {
        ask(batch).subscribe(answers -> handOut(batch, answers), failure -> failed(batch, failure));
    }

    private Mono<List<A>> ask(List<Turn<Q, A>> batch) {
        return work.answer(batch.stream().map(Turn::question).toList())
                .contextWrite(CurrentOffice.is(batch.getFirst().officeId()));
    }

    private void handOut(List<Turn<Q, A>> batch, List<A> answers) {
        release();
        for (var place = 0; place < batch.size(); place++) {
            batch.get(place).answer(answers.get(place));
        }
    }

    /** What the database refuses of one must not fall on its neighbours; nothing of the batch was written. */
    private void failed(List<Turn<Q, A>> batch, Throwable failure) {
        if (batch.size() > 1 && isOfTheData(failure)) {
            Flux.fromIterable(batch).concatMap(this::alone).subscribe(answered -> {}, lost -> release(), this::release);
        } else {
            release();
            batch.forEach(turn -> turn.fail(failure));
        }
    }

    /** What the database cannot even read, such as a zero byte in a text, is told in many ways. */
    private static boolean isOfTheData(Throwable failure) {
        return failure instanceof NonTransientDataAccessException
                && !(failure instanceof NonTransientDataAccessResourceException);
    }

    private Mono<A> alone(Turn<Q, A> turn) {
        return ask(List.of(turn))
                .map(List::getFirst)
                .doOnNext(turn::answer)
                .doOnError(turn::fail)
                .onErrorComplete();
    }

    private void release() {
        synchronized (this) {
            working = false;
        }
        goOn();
    }
}
