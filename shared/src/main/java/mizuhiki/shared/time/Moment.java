package mizuhiki.shared.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * The business time of what is being done.
 *
 * <p>Usually now; while an event is handled, the moment it happened, so that late delivery changes no date. Expiry of
 * holds never uses this: it is judged by the database clock.
 */
public final class Moment {

    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Moment() {}

    /** For {@code contextWrite}: everything upstream happens at this time. */
    public static Function<Context, Context> is(Instant time) {
        return context -> context.put(Moment.class, time);
    }

    /** In microseconds, as PostgreSQL keeps them. */
    public static Mono<Instant> get() {
        return Mono.deferContextual(context -> Mono.just(context.<Instant>getOrEmpty(Moment.class)
                .orElseGet(Instant::now)
                .truncatedTo(ChronoUnit.MICROS)));
    }

    public static Mono<LocalDate> today() {
        return get().map(Moment::dayOf);
    }

    public static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, JAPAN);
    }

    public static LocalTime timeOf(Instant time) {
        return LocalTime.ofInstant(time, JAPAN);
    }

    /** The first day of its week. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
