package mizuhiki.stream.outcome;

import mizuhiki.stream.air.Pins;
import mizuhiki.stream.making.Makings;
import mizuhiki.stream.participation.Participations;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.takings.Sales;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what is known of a show afterwards. */
@Component
class Outcomes {

    private final Sales sales;
    private final Makings makings;
    private final Pins pins;
    private final Participations participations;
    private final Naming naming;

    Outcomes(Sales sales, Makings makings, Pins pins, Participations participations, Naming naming) {
        this.sales = sales;
        this.makings = makings;
        this.pins = pins;
        this.participations = participations;
        this.naming = naming;
    }

    Mono<Outcome> of(Show show) {
        return Mono.zip(sales.ofShow(show.id()), pins.ofShow(show.id()).collectList(), participations.ofShow(show.id()))
                .map(all -> new Happened(all.getT1(), all.getT2(), all.getT3()))
                .flatMap(happened -> facts(show, happened))
                .map(Outcome::new);
    }

    private Mono<Facts> facts(Show show, Happened happened) {
        return makings.ofLots(happened.lotIds()).flatMap(made -> naming.facts(show, happened, made));
    }
}
