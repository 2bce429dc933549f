package mizuhiki.stream.repeat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.ahead.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff deciding what repeats, and changing their minds from some day on. */
@Service
class RepeatPlanning {

    private final Repeats repeats;
    private final RepeatDays days;
    private final Laying laying;
    private final Series series;
    private final TransactionalOperator transaction;

    RepeatPlanning(Repeats repeats, RepeatDays days, Laying laying, Series series, TransactionalOperator transaction) {
        this.repeats = repeats;
        this.days = days;
        this.laying = laying;
        this.series = series;
        this.transaction = transaction;
    }

    Mono<Repeat> plan(RepeatPlan plan) {
        return plan(UuidCreator.getTimeOrderedEpoch(), plan);
    }

    Mono<Repeat> plan(UUID repeatId, RepeatPlan plan) {
        return begin(repeatId, plan)
                .delayUntil(this::layFirst)
                .as(transaction::transactional)
                .transform(Once.or(
                        repeats.findById(repeatId),
                        repeat -> Mono.just(repeat.isAsIn(plan)),
                        Mono.defer(() -> plan(plan))));
    }

    /** This day and all that follow are as the plan says; what people have already worked on stays as it is. */
    Mono<Repeat> changeFrom(UUID repeatId, Version seen, RepeatPlan plan) {
        return repeats.hold(repeatId)
                .flatMap(earlier -> series.plannedCompany(earlier.id()))
                .flatMap(company -> change(repeatId, seen, plan, company))
                .as(transaction::transactional);
    }

    Mono<Repeat> endBefore(UUID repeatId, Version seen, LocalDate day) {
        return end(repeatId, seen, day).as(transaction::transactional);
    }

    Mono<Void> layMore(UUID repeatId) {
        return repeats.hold(repeatId).flatMap(this::layNext).as(transaction::transactional);
    }

    private Mono<Repeat> change(UUID repeatId, Version seen, RepeatPlan plan, Company company) {
        return end(repeatId, seen, plan.firstDay())
                .then(begin(UuidCreator.getTimeOrderedEpoch(), plan))
                .delayUntil(later -> days.takeOver(repeatId, later.id(), plan.firstDay()))
                .delayUntil(later -> laying.lay(later, company));
    }

    private Mono<Void> layFirst(Repeat repeat) {
        return series.plannedCompany(repeat.id()).flatMap(company -> laying.lay(repeat, company));
    }

    private Mono<Void> layNext(Repeat repeat) {
        return series.company(repeat.id()).flatMap(company -> laying.lay(repeat, company));
    }

    private Mono<Repeat> begin(UUID repeatId, RepeatPlan plan) {
        return Mono.fromSupplier(() -> Repeat.of(repeatId, plan)).flatMap(repeats::save);
    }

    private Mono<Repeat> end(UUID repeatId, Version seen, LocalDate day) {
        return repeats.hold(repeatId)
                .map(repeat -> repeat.expect(seen).endBefore(day))
                .flatMap(repeats::keep)
                .delayUntil(repeat -> clearFrom(repeat, day));
    }

    private Mono<Void> clearFrom(Repeat repeat, LocalDate day) {
        return Moment.get().flatMap(now -> days.clearFrom(repeat.id(), day, now));
    }
}
