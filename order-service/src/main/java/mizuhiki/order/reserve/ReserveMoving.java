package mizuhiki.order.reserve;

import java.util.UUID;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.reserve.NewMoves.NewMove;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Setting aside and releasing, each decided after whoever did so just before. */
@Service
class ReserveMoving {

    private final ReserveMoves moves;
    private final ReserveStands stands;
    private final Ledger ledger;
    private final TransactionalOperator transaction;

    ReserveMoving(ReserveMoves moves, ReserveStands stands, Ledger ledger, TransactionalOperator transaction) {
        this.moves = moves;
        this.stands = stands;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    Mono<ReserveMove> enter(NewMove entered, Viewer viewer) {
        return Mono.fromSupplier(entered::move).flatMap(move -> move(move, entered.sentAs(move), viewer));
    }

    Mono<ReserveMove> move(ReserveMove move, Viewer viewer) {
        return move(move, move.id(), viewer);
    }

    /** Sent as the same twice it is one: a tap may come double. */
    Mono<ReserveMove> move(ReserveMove move, UUID sentAs, Viewer viewer) {
        return moves.lock()
                .then(Mono.defer(() -> moves.sentAs(sentAs)))
                .switchIfEmpty(Mono.defer(() -> decide(move, sentAs, viewer)))
                .filter(move::isKeptAs)
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new))
                .as(transaction::transactional);
    }

    private Mono<ReserveMove> decide(ReserveMove move, UUID sentAs, Viewer viewer) {
        return stands.of(move.reserve(), move.day())
                .doOnNext(stand -> require(stand, move))
                .then(Mono.defer(() -> moves.add(move, sentAs, viewer.personId())))
                .then(Mono.defer(() -> book(move)))
                .thenReturn(move);
    }

    private static void require(ReserveStand stand, ReserveMove move) {
        if (move.kind().isRelease()) {
            stand.requireHeld(move.amount());
        }
        switch (move.kind()) {
            case OPENING, BOUGHT -> {}
            case SET_ASIDE -> stand.requireRoom(move.amount());
            case FOR_WAGES -> stand.requireFall(move.amount());
            case EXCESS -> stand.requireExcess(move.amount());
        }
    }

    private Mono<Boolean> book(ReserveMove move) {
        return Mono.justOrEmpty(move.entry()).flatMap(ledger::book);
    }
}
