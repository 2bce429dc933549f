package mizuhiki.shared.outbox.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are carried.
 *
 * @param enabled only where all services live in one process
 * @param batchSize rows locked at a time in each outbox
 * @param pollEvery the safety net under {@code LISTEN}, and the pace of retries
 * @param handlingMax how long the consumers of one schema may take over one event
 * @param retryAfter pause before the second attempt; doubled for each further one
 * @param attemptsMax after so many failures an event is parked
 * @param drainMax how long a start waits for what an earlier run left behind
 */
@ConfigurationProperties("mizuhiki.relay")
record RelaySettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("50") int batchSize,
        @DefaultValue("2s") Duration pollEvery,
        @DefaultValue("10s") Duration handlingMax,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("6") int attemptsMax,
        @DefaultValue("30s") Duration drainMax) {

    RelaySettings {
        if (batchSize < 1 || attemptsMax < 1) {
            throw new IllegalArgumentException(
                    "mizuhiki.relay.batch-size and mizuhiki.relay.attempts-max must be at least 1");
        }
    }
}
