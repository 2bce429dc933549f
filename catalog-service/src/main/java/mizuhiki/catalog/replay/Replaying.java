package mizuhiki.catalog.replay;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.desk.DeskLog;
import mizuhiki.catalog.desk.DeskLog.Entry;
import mizuhiki.catalog.desk.WholeTrays;
import mizuhiki.catalog.desk.WholeTrays.State;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Pile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Compares what a show led to with what its log leads to. */
@Service
class Replaying {

    private final Openings openings;
    private final WholeTrays trays;
    private final DeskLog log;
    private final TransactionalOperator transaction;

    Replaying(Openings openings, WholeTrays trays, DeskLog log, TransactionalOperator transaction) {
        this.openings = openings;
        this.trays = trays;
        this.log = log;
        this.transaction = transaction;
    }

    /** A show that has not been on air is not found. */
    Mono<Replay> replay(UUID showId) {
        return openings.get(showId).flatMap(this::replay).as(transaction::transactional);
    }

    private Mono<Replay> replay(Opening opening) {
        return trays.take(opening.productIds()).flatMap(now -> replay(opening, now));
    }

    private Mono<Replay> replay(Opening opening, State now) {
        return log.between(opening.position(), now.position())
                .collectList()
                .map(entries -> replay(opening, now, entries));
    }

    private static Replay replay(Opening opening, State now, List<Entry> entries) {
        var requests =
                entries.stream().mapToInt(entry -> entry.requests().size()).sum();
        return new Replay(opening.rules(), requests, canonical(now.trays()), canonical(opening.replay(entries)));
    }

    /** In an order that does not depend on who laid the tray. */
    private static String canonical(List<TraySnapshot> snapshots) {
        return WholeTrays.json(snapshots.stream()
                .sorted(Comparator.comparing(tray -> tray.productId().toString()))
                .map(Replaying::sorted)
                .toList());
    }

    private static TraySnapshot sorted(TraySnapshot tray) {
        return new TraySnapshot(
                tray.productId(),
                tray.price(),
                tray.piles().stream()
                        .sorted(Comparator.comparing((Pile pile) -> pile.lotId().toString())
                                .thenComparing(Pile::place))
                        .toList(),
                tray.lines().stream()
                        .sorted(Comparator.comparing(line -> line.showId().toString()))
                        .toList(),
                tray.holds().stream()
                        .sorted(Comparator.comparing((Hold hold) -> hold.id().toString()))
                        .toList(),
                tray.waiters().stream()
                        .sorted(Comparator.comparingLong(Waiter::turn))
                        .toList());
    }
}
