package mizuhiki.order.settlement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.sharing.MemberStage;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was booked for an order so far, and booking more. */
@Component
public class Books {

    private final Settlements settlements;
    private final Months months;
    private final Ledger ledger;

    Books(Settlements settlements, Months months, Ledger ledger) {
        this.settlements = settlements;
        this.months = months;
        this.ledger = ledger;
    }

    /** What is carried from sale to sale can only be read right if nobody else is booking. */
    public Mono<Void> oneAtATime() {
        return settlements.oneAtATime();
    }

    /** The sale itself first, then what changed it. */
    public Mono<List<Booked>> of(UUID orderId) {
        return settlements
                .of(orderId)
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(this::booked)
                .collectList();
    }

    public Mono<Map<MemberStage, Long>> open() {
        return settlements.open();
    }

    public Mono<Now> now() {
        return Mono.zip(Moment.get(), Moment.today().flatMap(months::openDay), Now::new);
    }

    /** Emits whether it was new. */
    public Mono<Boolean> book(Settled settled) {
        return settlements.add(settled).delayUntil(isNew -> isNew ? ledger.book(settled.entry()) : Mono.empty());
    }

    private Mono<Booked> booked(Settlement settlement) {
        return Mono.zip(
                settlements.credits(settlement.id()).collectList(),
                months.isClosed(settlement.month()),
                (credits, closed) -> new Booked(settlement, credits, closed));
    }
}
