package mizuhiki.order.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.paper.PaperBoard.OwnMonth;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a member has of papers, and how each wage comes to them. */
@Component
class OwnPapers {

    private final PaperBoard board;
    private final IssuedPapers papers;
    private final Paydays paydays;

    OwnPapers(PaperBoard board, IssuedPapers papers, Paydays paydays) {
        this.board = board;
        this.papers = papers;
        this.paydays = paydays;
    }

    /** @param paydays by month, of wages that are sent and whose day is still to come */
    record Own(List<OwnMonth> months, List<Issued> yearly, Map<LocalDate, LocalDate> paydays) {}

    Mono<Own> of(UUID personId) {
        return Mono.zip(
                board.of(personId).zipWhen(this::toCome, Wages::new),
                papers.of(Kind.YEARLY, personId).collectList(),
                (wages, yearly) -> new Own(wages.months(), yearly, wages.paydays()));
    }

    private Mono<Map<LocalDate, LocalDate>> toCome(List<OwnMonth> months) {
        return Moment.get()
                .flatMapMany(now ->
                        Flux.fromIterable(months).filter(OwnMonth::isOnItsWay).concatMap(month -> payday(month, now)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Map.Entry<LocalDate, LocalDate>> payday(OwnMonth month, Instant now) {
        return paydays.of(month.named(), now)
                .filter(day -> !day.isBefore(Moment.dayOf(now)))
                .map(day -> Map.entry(month.month(), day));
    }

    private record Wages(List<OwnMonth> months, Map<LocalDate, LocalDate> paydays) {}
}
