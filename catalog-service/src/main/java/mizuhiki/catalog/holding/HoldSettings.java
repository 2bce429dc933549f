package mizuhiki.catalog.holding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how much is kept aside.
 *
 * @param lasts from the claim until the pieces are free again
 * @param grace how much earlier the ticket ends than its hold: the time an order has to get here
 * @param mostPerBuyer pieces of one product a buyer can have kept aside or wait for at the same time
 * @param queueMax buyers waiting for one product
 * @param waits how long somebody stays in the queue
 * @param quietFrom from this time of day until {@code quietUntil} nobody's time to buy runs off: whoever is next in the
 *     night has the morning to decide
 */
@ConfigurationProperties("mizuhiki.hold")
public record HoldSettings(
        @DefaultValue("12m") Duration lasts,
        @DefaultValue("2m") Duration grace,
        @DefaultValue("5") int mostPerBuyer,
        @DefaultValue("50") int queueMax,
        @DefaultValue("24h") Duration waits,
        @DefaultValue("21:30") LocalTime quietFrom,
        @DefaultValue("09:00") LocalTime quietUntil) {

    public HoldSettings {
        if (grace.isNegative() || lasts.compareTo(grace) <= 0) {
            throw new IllegalArgumentException("mizuhiki.hold.lasts must be longer than mizuhiki.hold.grace");
        }
        if (mostPerBuyer < 1 || queueMax < 0) {
            throw new IllegalArgumentException(
                    "mizuhiki.hold.most-per-buyer must be at least 1, mizuhiki.hold.queue-max at least 0");
        }
    }

    public Instant holdEnds(Instant now, @Nullable ShowLine line) {
        return now.plus(
                line == null ? lasts : Duration.ofMinutes(line.holdMinutes()).plus(grace));
    }

    /** Of somebody who did not ask at this moment, but was next. */
    public Instant promotionEnds(Instant now, @Nullable ShowLine line) {
        return holdEnds(awake(now), line);
    }

    private Instant awake(Instant now) {
        var here = now.atZone(Moment.JAPAN);
        return isQuiet(here.toLocalTime()) ? morningAfter(here).toInstant() : now;
    }

    private boolean isQuiet(LocalTime time) {
        var begun = !time.isBefore(quietFrom);
        var notOver = time.isBefore(quietUntil);
        return quietFrom.isAfter(quietUntil) ? begun || notOver : begun && notOver;
    }

    private ZonedDateTime morningAfter(ZonedDateTime night) {
        var morning = night.with(quietUntil);
        return morning.isAfter(night) ? morning : morning.plusDays(1);
    }
}
