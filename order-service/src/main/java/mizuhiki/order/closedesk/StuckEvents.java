package mizuhiki.order.closedesk;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.outbox.parked.ParkedEvents;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Work or a sale that was never taken in is in no wage; nothing tells of which month it is. */
@Component
class StuckEvents implements MonthCheck {

    private final ParkedEvents parked;

    StuckEvents(ParkedEvents parked) {
        this.parked = parked;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return parked.count()
                .filter(count -> count > 0)
                .map(count -> new OpenPoint("events-stuck", count, "/events"))
                .flux();
    }
}
