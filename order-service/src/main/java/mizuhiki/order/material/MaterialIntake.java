package mizuhiki.order.material;

import java.util.List;
import mizuhiki.order.intake.EventHandler;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.event.CatalogEvent.MaterialMoved;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.Reactions;
import mizuhiki.shared.time.Moment;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears of material; before sales are settled by it. */
@Component
@Order(15)
class MaterialIntake implements EventHandler {

    private final MaterialMoves moves;
    private final Months months;
    private final Ledger ledger;

    MaterialIntake(MaterialMoves moves, Months months, Ledger ledger) {
        this.moves = moves;
        this.months = months;
        this.ledger = ledger;
    }

    @Override
    public Reactions reactions() {
        return Reactions.none().toEach(MaterialMoved.class, this::moved);
    }

    private Mono<Void> moved(MaterialMoved moved) {
        return moves.note(moved).then(isFoundOrMissing(moved) ? book(moved) : Mono.empty());
    }

    private static boolean isFoundOrMissing(MaterialMoved moved) {
        return moved.kind() == MaterialMoved.Kind.COUNTED && !moved.value().equals(Yen.ZERO);
    }

    /** What is missing is a cost that no sale bears. */
    private Mono<Void> book(MaterialMoved moved) {
        return Moment.today()
                .flatMap(months::openDay)
                .map(day -> Entry.of(
                        Entry.Kind.MATERIAL_COUNTED,
                        moved.movementId(),
                        day,
                        List.of(
                                Posting.on(Account.MATERIAL, moved.value().negated()),
                                Posting.on(Account.POOL, moved.value()))))
                .flatMap(ledger::book)
                .then();
    }
}
