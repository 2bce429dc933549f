package mizuhiki.order.proposal;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks every room what of a month is open. */
@Component
public class OpenPoints {

    private final List<MonthCheck> checks;

    OpenPoints(List<MonthCheck> checks) {
        this.checks = checks;
    }

    /** What keeps the month from being closed comes first. */
    public Mono<List<OpenPoint>> of(YearMonth month) {
        return Flux.fromIterable(checks)
                .concatMap(check -> check.open(month))
                .filter(point -> point.count() > 0)
                .sort((one, other) -> Boolean.compare(other.blocking(), one.blocking()))
                .collectList();
    }

    /** Of rooms that may keep a month open; the others are not asked. */
    public Mono<Void> requireNothingBlocking(YearMonth month) {
        return Flux.fromIterable(checks)
                .filter(MonthCheck::mayBlock)
                .concatMap(check -> check.open(month))
                .filter(point -> point.blocking() && point.count() > 0)
                .collectList()
                .filter(blocking -> !blocking.isEmpty())
                .flatMap(blocking -> Mono.error(new MonthIncomplete(month, blocking)));
    }
}
