package mizuhiki.order.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.payway.PayMethod;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.payway.PayWays;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a statement's frame would be as things stand now. */
@Component
class Drafts {

    private final Offices offices;
    private final Paydays paydays;
    private final PayWays ways;
    private final Messages messages;

    Drafts(Offices offices, Paydays paydays, PayWays ways, Messages messages) {
        this.offices = offices;
        this.paydays = paydays;
        this.ways = ways;
        this.messages = messages;
    }

    /** The way of payment as it is on the payday. */
    Mono<Frame> of(YearMonth month, UUID personId, Viewer by, Instant now) {
        return paydays.of(month, now)
                .singleOptional()
                .flatMap(payday -> Mono.zip(
                        offices.get(by.officeId()),
                        written(
                                month,
                                personId,
                                payday.orElse(month.plusMonths(1).atEndOfMonth()),
                                now),
                        (office, written) ->
                                new Frame(office.name(), payday.orElse(null), written.method(), written.words())));
    }

    private Mono<Written> written(YearMonth month, UUID personId, LocalDate day, Instant now) {
        return Mono.zip(
                ways.on(day, now),
                messages.find(month, personId).map(Message::words).defaultIfEmpty(""),
                (known, words) -> new Written(method(Optional.ofNullable(known.get(personId))), words));
    }

    private static PayMethod method(Optional<PayWay> way) {
        return way.map(PayWay::method).orElse(PayMethod.CASH);
    }

    private record Written(PayMethod method, String words) {}
}
