package mizuhiki.order.average;

import java.util.UUID;
import mizuhiki.order.average.NewFigures.NewConfirmed;
import mizuhiki.order.average.NewFigures.NewMonth;
import mizuhiki.order.average.NewFigures.NewRule;
import mizuhiki.order.average.NewFigures.NewTarget;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writing down what the house cannot count itself. */
@Component
public class AverageWriting {

    private final AverageSettings settings;
    private final PastFigures past;

    AverageWriting(AverageSettings settings, PastFigures past) {
        this.settings = settings;
        this.past = past;
    }

    public Mono<Void> write(NewMonth month, UUID by) {
        return past.add(month.figures(), by);
    }

    public Mono<Void> write(NewRule rule, UUID by) {
        return settings.add(rule.rule(), by);
    }

    public Mono<Void> write(NewTarget target, UUID by) {
        return settings.aim(target.year(), Yen.of(target.amount()), by);
    }

    public Mono<Void> write(NewConfirmed average, UUID by) {
        return settings.add(average.average(), by);
    }
}
