package mizuhiki.order.closedesk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.close.ClosedMonth;
import mizuhiki.order.close.ClosedMonths;
import mizuhiki.order.close.Recomputed;
import mizuhiki.order.close.Recomputing;
import mizuhiki.order.form.Typed;
import mizuhiki.order.paying.WagePayments;
import mizuhiki.order.paying.WagePayments.Correction;
import mizuhiki.order.transfer.Due;
import mizuhiki.order.transfer.MonthDues;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.FormId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What is kept of a closed month, and whether it still comes out the same. */
@Component
class ClosedDesk {

    private final ClosedMonths closedMonths;
    private final Recomputing recomputing;
    private final MonthDues dues;
    private final WagePayments payments;
    private final People people;

    ClosedDesk(
            ClosedMonths closedMonths, Recomputing recomputing, MonthDues dues, WagePayments payments, People people) {
        this.closedMonths = closedMonths;
        this.recomputing = recomputing;
        this.dues = dues;
        this.payments = payments;
        this.people = people;
    }

    /** @param dues by name */
    record Paid(ClosedMonth closed, List<Due> dues, Payday payday, LocalDate today, Recomputed recomputed) {

        /** Who got nothing yet that anybody noted. */
        public List<Due> open() {
            return dues.stream().filter(Due::isAwaited).toList();
        }

        public @Nullable LocalDate paidOn() {
            return payday.paidOn();
        }
    }

    /**
     * @param corrections of the day, the latest first
     * @param names of those who put it right
     */
    record Payday(@Nullable LocalDate paidOn, List<Correction> corrections, Map<UUID, String> names) {}

    /** Empty as long as the month is open. */
    Mono<Paid> closed(YearMonth month) {
        return closedMonths.find(month).flatMap(this::paid);
    }

    Mono<Paid> getClosed(YearMonth month) {
        return closedMonths.get(month).flatMap(this::paid);
    }

    static Rendering page(Paid paid, Viewer viewer, Typed typed) {
        return view(paid, viewer, typed).build();
    }

    /** What was sent to the month while it was open, as far as its sender knew: to be read, not to be mended. */
    Mono<Rendering> late(Paid paid, Viewer viewer, Typed sent) {
        var person = FormId.find(sent.of("personId")).stream().toList();
        return people.displayNames(person)
                .map(names -> view(paid, viewer, Typed.NOTHING)
                        .modelAttribute("late", sent)
                        .modelAttribute("lateName", String.join("", names.values()))
                        .status(sent.status())
                        .build());
    }

    private static Rendering.Builder<?> view(Paid paid, Viewer viewer, Typed typed) {
        return Rendering.view("wages/closed-month")
                .modelAttribute("paid", paid)
                .modelAttribute("viewer", viewer)
                .modelAttribute("typed", typed)
                .status(typed.status());
    }

    private Mono<Paid> paid(ClosedMonth closed) {
        return Mono.zip(
                        dues(closed.named()),
                        payday(closed.named()),
                        recomputing.recompute(closed.named()),
                        Moment.today())
                .map(parts -> new Paid(closed, parts.getT1(), parts.getT2(), parts.getT4(), parts.getT3()));
    }

    private Mono<List<Due>> dues(YearMonth month) {
        return Moment.get().flatMap(now -> dues.of(month, Moment.dayOf(now), now));
    }

    private Mono<Payday> payday(YearMonth month) {
        return Mono.zip(
                payments.paidOn(month).map(Optional::of).defaultIfEmpty(Optional.empty()),
                payments.corrections(month).collectList().flatMap(this::corrected),
                (paidOn, corrected) -> new Payday(paidOn.orElse(null), corrected.corrections(), corrected.names()));
    }

    private Mono<Corrected> corrected(List<Correction> corrections) {
        var who = corrections.stream().map(Correction::notedBy).collect(Collectors.toSet());
        return people.displayNames(who).map(names -> new Corrected(corrections, names));
    }

    private record Corrected(List<Correction> corrections, Map<UUID, String> names) {}
}
