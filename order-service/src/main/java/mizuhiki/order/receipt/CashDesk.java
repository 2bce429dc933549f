package mizuhiki.order.receipt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.transfer.Due;
import mizuhiki.order.transfer.MonthDues;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out who gets cash for a closed month, and where it is. */
@Component
class CashDesk {

    private final Months months;
    private final MonthDues dues;
    private final CashSteps steps;
    private final IssuedPapers papers;
    private final People people;

    CashDesk(Months months, MonthDues dues, CashSteps steps, IssuedPapers papers, People people) {
        this.months = months;
        this.dues = dues;
        this.steps = steps;
        this.papers = papers;
        this.people = people;
    }

    record Line(
            UUID personId,
            String name,
            Yen amount,
            @Nullable LocalDate handedOn,
            @Nullable String handedBy,
            boolean confirmed) {

        static Line of(Due due, CashState state, Map<UUID, String> names) {
            return new Line(
                    due.personId(),
                    due.name(),
                    due.amount(),
                    state.handedOn(),
                    state.handedBy() == null ? null : names.getOrDefault(state.handedBy(), ""),
                    state.confirmed());
        }
    }

    record View(YearMonth month, List<Line> lines, List<Issued> sheets) {}

    Mono<View> of(YearMonth month) {
        return due(month)
                .zipWith(
                        states(month),
                        (due, states) -> due.stream()
                                .map(one -> Line.of(
                                        one,
                                        states.byPerson().getOrDefault(one.personId(), CashState.NOTHING),
                                        states.names()))
                                .toList())
                .zipWith(
                        papers.ofMonth(Kind.RECEIPT_SHEET, month).collectList(),
                        (lines, sheets) -> new View(month, lines, sheets));
    }

    /** Who gets cash, or got it already. */
    Mono<List<Due>> due(YearMonth month) {
        return months.mustBeClosed(month)
                .then(Moment.get())
                .flatMap(now -> dues.of(month, Moment.dayOf(now), now))
                .map(all -> all.stream().filter(CashDesk::isCash).toList());
    }

    private static boolean isCash(Due due) {
        return due.isHanded() || due.isOpen() && !due.isByTransfer();
    }

    private Mono<States> states(YearMonth month) {
        return steps.of(month)
                .flatMap(states -> people.displayNames(states.values().stream()
                                .map(CashState::handedBy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        .map(names -> new States(states, names)));
    }

    private record States(Map<UUID, CashState> byPerson, Map<UUID, String> names) {}
}
