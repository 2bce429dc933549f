package mizuhiki.order.credit;

import static java.util.function.Function.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Taking back what a sale gave, when its goods come back. */
@Service
class TakingBack {

    private final SalesToSettle waiting;
    private final Settlements settlements;
    private final Months months;
    private final Ledger ledger;

    TakingBack(SalesToSettle waiting, Settlements settlements, Months months, Ledger ledger) {
        this.waiting = waiting;
        this.settlements = settlements;
        this.months = months;
        this.ledger = ledger;
    }

    Mono<Void> returned(UUID orderId) {
        return settlements
                .oneAtATime()
                .then(settlements.find(orderId))
                .map(this::takeBack)
                .switchIfEmpty(Mono.fromSupplier(() -> waiting.returned(orderId)))
                .flatMap(identity());
    }

    private Mono<Void> takeBack(Settlement original) {
        return Mono.zip(given(original), now(), Given::takenBack).flatMap(this::book);
    }

    private Mono<Given> given(Settlement original) {
        return Mono.zip(settlements.credits(original.id()).collectList(), settlements.open(), Shares::new)
                .zipWith(
                        months.isClosed(YearMonth.from(original.bookedOn())),
                        (shares, closed) -> new Given(original, shares, closed));
    }

    private Mono<Now> now() {
        return Mono.zip(Moment.get(), Moment.today().flatMap(months::openDay), Now::new);
    }

    private Mono<Void> book(Settled back) {
        return settlements
                .add(back)
                .delayUntil(isNew -> isNew ? ledger.book(back.entry()) : Mono.empty())
                .then();
    }

    private record Shares(List<Credit> credits, Map<MemberStage, Long> open) {

        List<Credit> negated() {
            return credits.stream()
                    .map(credit ->
                            credit.negated(open.getOrDefault(new MemberStage(credit.stage(), credit.personId()), 0L)))
                    .toList();
        }
    }

    private record Now(Instant time, LocalDate openDay) {}

    private record Given(Settlement original, Shares shares, boolean monthClosed) {

        Settled takenBack(Now now) {
            return new Settled(original.reversed(now.openDay(), now.time()), shares.negated(), monthClosed);
        }
    }
}
