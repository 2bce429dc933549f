package mizuhiki.order.roll;

import java.time.YearMonth;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.opening.OpenDays;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Draws up the roll of any month. */
@Component
class Rolls {

    private final Attendances attendances;
    private final OpenDays openDays;
    private final UnnotedDays unnoted;
    private final People people;
    private final Months months;

    Rolls(Attendances attendances, OpenDays openDays, UnnotedDays unnoted, People people, Months months) {
        this.attendances = attendances;
        this.openDays = openDays;
        this.unnoted = unnoted;
        this.people = people;
        this.months = months;
    }

    Mono<Roll> of(YearMonth month) {
        return Mono.zip(
                        frame(month),
                        attendances.in(month).collectList(),
                        unnoted.in(month).collectList())
                .map(all -> Roll.of(all.getT1(), all.getT2(), all.getT3()));
    }

    private Mono<Roll.Frame> frame(YearMonth month) {
        return Mono.zip(
                        openDays.of(month.atDay(1), month.atEndOfMonth()).collectList(),
                        people.all().collectList(),
                        Moment.today(),
                        months.isClosed(month))
                .map(all -> new Roll.Frame(month, all.getT4(), all.getT3(), all.getT1(), all.getT2()));
    }
}
