package mizuhiki.shared.outbox.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are carried.
 *
 * @param enabled only where all services live in one process: what is delivered here counts as delivered everywhere
 * @param batchSize rows locked at a time in each outbox, and the most that is taken in together
 * @param rest between two looks, unless there was a whole batch
 * @param pollEvery the safety net under {@code LISTEN}, and the pace of retries
 * @param handlingMax how long the consumers of one schema may take over one event, or over those taken in together
 * @param retryAfter pause before the second attempt; doubled for each further one
 * @param attemptsMax after so many failures, by default in half an hour, an event is parked
 * @param drainMax how long a start waits for what an earlier run left behind
 */
@ConfigurationProperties("mizuhiki.relay")
record RelaySettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("200") int batchSize,
        @DefaultValue("40ms") Duration rest,
        @DefaultValue("2s") Duration pollEvery,
        @DefaultValue("10s") Duration handlingMax,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("12") int attemptsMax,
        @DefaultValue("30s") Duration drainMax) {

    /** A batch is gone through again after a kill, and stands in memory until then. */
    private static final int BATCH_MAX = 1000;

    RelaySettings {
        if (batchSize < 1 || batchSize > BATCH_MAX) {
            throw new IllegalArgumentException("mizuhiki.relay.batch-size must be from 1 to " + BATCH_MAX);
        }
        if (attemptsMax < 1) {
            throw new IllegalArgumentException("mizuhiki.relay.attempts-max must be at least 1");
        }
    }
}
