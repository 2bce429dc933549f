package mizuhiki.order.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.paper.PaperBoard.OwnMonth;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a member has of papers, and how each wage comes to them. */
@Component
class OwnPapers {

    private final PaperBoard board;
    private final IssuedPapers papers;

    OwnPapers(PaperBoard board, IssuedPapers papers) {
        this.board = board;
        this.papers = papers;
    }

    /**
     * @param paydays by month, of wages whose file the bank has still to pay
     * @param sent the months whose wage is on the account
     */
    record Own(List<OwnMonth> months, List<Issued> yearly, Map<LocalDate, LocalDate> paydays, Set<LocalDate> sent) {

        static Own on(LocalDate today, List<OwnMonth> months, List<Issued> yearly) {
            var paydays = months.stream()
                    .filter(month -> month.toCome(today) != null)
                    .collect(Collectors.toMap(OwnMonth::month, month -> Objects.requireNonNull(month.toCome(today))));
            var sent = months.stream()
                    .filter(month -> month.isSent(today))
                    .map(OwnMonth::month)
                    .collect(Collectors.toSet());
            return new Own(months, yearly, paydays, sent);
        }
    }

    Mono<Own> of(UUID personId) {
        return Mono.zip(
                Moment.today(),
                board.of(personId).zipWith(papers.of(Kind.YEARLY, personId).collectList(), Kept::new),
                (today, kept) -> Own.on(today, kept.months(), kept.yearly()));
    }

    private record Kept(List<OwnMonth> months, List<Issued> yearly) {}
}
