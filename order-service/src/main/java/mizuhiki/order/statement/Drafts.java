package mizuhiki.order.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.order.average.WageNotice;
import mizuhiki.order.average.WageNotices;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.payway.PayMethod;
import mizuhiki.order.payway.PayWay;
import mizuhiki.order.payway.PayWays;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a statement's frame would be as things stand now. */
@Component
class Drafts {

    private final Offices offices;
    private final Paydays paydays;
    private final PayWays ways;
    private final Messages messages;
    private final WageNotices notices;

    Drafts(Offices offices, Paydays paydays, PayWays ways, Messages messages, WageNotices notices) {
        this.offices = offices;
        this.paydays = paydays;
        this.ways = ways;
        this.messages = messages;
        this.notices = notices;
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
                        (office, written) -> written.frame(office.name(), payday.orElse(null))));
    }

    private Mono<Written> written(YearMonth month, UUID personId, LocalDate day, Instant now) {
        return Mono.zip(
                        ways.on(day, now),
                        messages.find(month, personId).map(Message::words).defaultIfEmpty(""),
                        notices.of(month))
                .map(told -> new Written(
                        method(Optional.ofNullable(told.getT1().get(personId))), told.getT2(), told.getT3()));
    }

    private static PayMethod method(Optional<PayWay> way) {
        return way.map(PayWay::method).orElse(PayMethod.CASH);
    }

    private record Written(PayMethod method, String words, WageNotice notice) {

        Frame frame(String office, @Nullable LocalDate payday) {
            return new Frame(office, payday, method, words, notice.isEmpty() ? null : notice);
        }
    }
}
