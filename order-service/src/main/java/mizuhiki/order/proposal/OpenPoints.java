package mizuhiki.order.proposal;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
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
        return blocking(month)
                .map(OpenPoint::asBlocking)
                .concatWith(asked(check -> check.open(month)))
                .collectList();
    }

    public Flux<OpenPoint> blocking(YearMonth month) {
        return asked(check -> check.blocking(month));
    }

    public Mono<Void> requireNothingBlocking(YearMonth month) {
        return blocking(month)
                .collectList()
                .filter(blocking -> !blocking.isEmpty())
                .flatMap(blocking -> Mono.error(new MonthIncomplete(month, blocking)));
    }

    private Flux<OpenPoint> asked(Function<MonthCheck, Flux<OpenPoint>> question) {
        return Flux.fromIterable(checks).concatMap(question).filter(point -> point.count() > 0);
    }
}
