package mizuhiki.shared.outbox.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * The relay at work, from before the web server takes requests until after it has drained.
 *
 * <p>What an earlier run left behind is carried first: after a crash, orders placed before it reach the stock before
 * anybody can claim a piece again.
 */
@Component
class RelayRun implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayRun.class);
    private static final Duration STOP_MAX = Duration.ofSeconds(15);
    private static final Retry GO_ON = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(10))
            .transientErrors(true)
            .doBeforeRetry(retry -> LOG.warn("the relay goes on after {}", Mishap.of(retry.failure())));

    private final Relay relay;
    private final Wakeups wakeups;
    private final Backlog backlog;
    private final RelaySettings settings;
    private volatile Sinks.Empty<Void> stop = Sinks.empty();
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Disposable run = Disposables.disposed();

    RelayRun(Relay relay, Wakeups wakeups, Backlog backlog, RelaySettings settings) {
        this.relay = relay;
        this.wakeups = wakeups;
        this.backlog = backlog;
        this.settings = settings;
    }

    @Override
    public void start() {
        var drained = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        stop = Sinks.empty();
        stopped = ended;
        run = leftovers()
                .doFinally(signal -> drained.countDown())
                .thenMany(carrying())
                .doFinally(signal -> ended.countDown())
                .subscribe();
        await(drained, settings.drainMax().plusSeconds(1));
    }

    @Override
    public void stop() {
        stop.tryEmitEmpty();
        await(stopped, STOP_MAX);
        run.dispose();
    }

    private Mono<Void> leftovers() {
        return relay.drain()
                .timeout(settings.drainMax())
                .doOnError(TimeoutException.class, late -> LOG.warn("still carrying what an earlier run left behind"))
                .doOnError(failure -> LOG.warn("could not carry what was left: {}", Mishap.of(failure)))
                .onErrorComplete();
    }

    /** A stop lets the batch in hand be finished and takes no further one. */
    private Flux<Void> carrying() {
        return wakeups.all()
                .takeUntilOther(stop.asMono())
                .onBackpressureLatest()
                .concatMap(reason -> carryOn(), 0)
                .retryWhen(GO_ON);
    }

    private Mono<Void> carryOn() {
        return relay.round()
                .delayUntil(this::restUnlessFull)
                .repeat()
                .takeUntil(carried -> carried == 0 || isStopping())
                .then(backlog.look());
    }

    /** What comes in a hot minute is carried together; looking after every single event would cost more than carrying. */
    private Mono<Long> restUnlessFull(int carried) {
        return carried < settings.batchSize() ? Mono.delay(settings.rest()) : Mono.empty();
    }

    private boolean isStopping() {
        return Boolean.TRUE.equals(stop.scan(Scannable.Attr.TERMINATED));
    }

    private static void await(CountDownLatch latch, Duration max) {
        try {
            if (!latch.await(max.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the relay did not get there within {}", max);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !run.isDisposed();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    /** Started before the web server, and so stopped after it. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192;
    }
}
