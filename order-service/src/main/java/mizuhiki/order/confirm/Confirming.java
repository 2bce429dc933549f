package mizuhiki.order.confirm;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.order.daily.DailyEntries;
import mizuhiki.order.daily.DailyEntry;
import mizuhiki.order.daily.DailyReport;
import mizuhiki.order.daily.EnteredWork;
import mizuhiki.order.daily.EnteredWork.Outcome;
import mizuhiki.order.work.WorkRecords;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Deciding what of the daily reports is work. */
@Service
class Confirming {

    private final DailyEntries entries;
    private final DailyReport report;
    private final WorkRecords records;
    private final TransactionalOperator transaction;

    Confirming(DailyEntries entries, DailyReport report, WorkRecords records, TransactionalOperator transaction) {
        this.entries = entries;
        this.report = report;
        this.records = records;
        this.transaction = transaction;
    }

    /** With what staff wrote over it. */
    Mono<Void> confirm(UUID entryId, SeenWork seen, Viewer viewer) {
        return entries.get(entryId)
                .map(seen::confirmed)
                .flatMap(confirmed -> confirm(confirmed, viewer))
                .as(transaction::transactional);
    }

    /** All that is open on a day, but what is one's own. */
    Mono<Void> confirmDay(LocalDate day, Viewer viewer) {
        return confirmDay(day, entry -> Stream.of(Confirmed.asEntered(entry)), viewer);
    }

    /** What was told since the page was drawn waits: nobody has seen it. */
    Mono<Void> confirmDay(LocalDate day, SeenReports seen, Viewer viewer) {
        return confirmDay(day, seen::confirmed, viewer);
    }

    private Mono<Void> confirmDay(LocalDate day, Function<EnteredWork, Stream<Confirmed>> seen, Viewer viewer) {
        return entries.open(day, day)
                .filter(entry -> !entry.personId().equals(viewer.personId()))
                .collectList()
                .flatMapIterable(open -> open.stream().flatMap(seen).toList())
                .concatMap(confirmed -> confirm(confirmed, viewer))
                .then()
                .as(transaction::transactional);
    }

    /** Confirmed by whoever enters it, where that is somebody else. */
    Mono<Void> enter(DailyEntry entry, Viewer viewer) {
        return report.write(entry)
                .flatMap(written -> entries.get(written.id()))
                .filter(written -> !written.personId().equals(viewer.personId()))
                .map(Confirmed::asEntered)
                .flatMap(confirmed -> confirm(confirmed, viewer))
                .as(transaction::transactional);
    }

    Mono<Void> withdraw(UUID entryId, Viewer viewer) {
        return entries.get(entryId)
                .flatMap(entry -> report.withdraw(entry, viewer.personId()))
                .as(transaction::transactional);
    }

    private Mono<Void> confirm(Confirmed confirmed, Viewer viewer) {
        return Mono.just(confirmed.by(viewer.personId()))
                .filter(seen -> seen.entry().awaits(Outcome.CONFIRMED))
                .flatMap(seen -> Moment.get())
                .map(now -> confirmed.decision(viewer.personId(), now))
                .flatMap(entries::decide)
                .flatMap(decision ->
                        records.record(confirmed.work(), confirmed.entry().taskId(), confirmed.pieces()));
    }
}
