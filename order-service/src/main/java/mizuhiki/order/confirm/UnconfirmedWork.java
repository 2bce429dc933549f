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
    public boolean mayBlock() {
        return true;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return entries.open(month.atDay(1), month.atEndOfMonth())
                .count()
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("unconfirmed-work", count, "/work/daily?month=" + month, true))
                .flux();
    }
}
