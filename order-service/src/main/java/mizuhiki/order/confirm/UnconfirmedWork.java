package mizuhiki.order.confirm;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.daily.DailyEntries;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A month is not paid before somebody has looked at what its members say they did. */
@Component
class UnconfirmedWork implements MonthCheck {

    private final DailyEntries entries;

    UnconfirmedWork(DailyEntries entries) {
        this.entries = entries;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return Flux.empty();
    }

    @Override
    public Flux<OpenPoint> blocking(YearMonth month) {
        return entries.waiting(month)
                .map(waiting -> new OpenPoint(
                        "unconfirmed-work", waiting.count(), "/work/daily?month=" + YearMonth.from(waiting.oldest())))
                .flux();
    }
}
