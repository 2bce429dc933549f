package mizuhiki.order.rate;

import java.time.LocalDate;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Judges the day a rule of pay begins on: today or later, not years ahead, and never in a month that is closed. */
@Component
public class Beginning {

    private final Months months;

    Beginning(Months months) {
        this.months = months;
    }

    public Mono<LocalDate> on(LocalDate day) {
        return Moment.today()
                .filter(today -> !day.isBefore(today))
                .switchIfEmpty(Mono.error(() -> new BeginsTooEarly(day)))
                .then(DayFarOff.checkFromToday(day))
                .flatMap(months::openDay)
                .filter(day::equals)
                .switchIfEmpty(Mono.error(() -> new MonthClosed(day)));
    }
}
