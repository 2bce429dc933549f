package mizuhiki.stream.repeat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.closing.ClosingDays;
import mizuhiki.stream.closing.ClosingNews;
import mizuhiki.stream.occasion.OccasionPlanning;
import mizuhiki.stream.repeat.Repeat.Due;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes shows and occasions of the days a rule names. The caller holds the repeat, and no day is laid twice. */
@Component
class Laying implements ClosingNews {

    static final int WEEKS_AHEAD = 13;

    private final Repeats repeats;
    private final RepeatDays days;
    private final ClosingDays closing;
    private final Series series;
    private final OccasionPlanning occasions;

    Laying(Repeats repeats, RepeatDays days, ClosingDays closing, Series series, OccasionPlanning occasions) {
        this.repeats = repeats;
        this.days = days;
        this.closing = closing;
        this.series = series;
        this.occasions = occasions;
    }

    private record Ground(LocalDate today, Set<LocalDate> closed, Set<LocalDate> laid) {

        List<Due> missing(Repeat repeat) {
            return repeat.due(today, today.plusWeeks(WEEKS_AHEAD), closed).stream()
                    .filter(due -> !laid.contains(due.day()))
                    .toList();
        }
    }

    Mono<Void> lay(Repeat repeat, Company company) {
        return Moment.today()
                .flatMap(today -> ground(repeat, today))
                .flatMapIterable(ground -> ground.missing(repeat))
                .concatMap(due -> lay(repeat, due, company))
                .then();
    }

    /** What nobody has touched yet makes way for a closing day, or comes back where the office is open after all. */
    @Override
    public Mono<Void> changed(List<LocalDate> changed) {
        return Moment.today()
                .flatMapMany(repeats::holdGoing)
                .collectList()
                .flatMapIterable(going -> going)
                .concatMap(repeat -> layAround(repeat, changed))
                .then();
    }

    private Mono<Void> layAround(Repeat repeat, List<LocalDate> changed) {
        return series.company(repeat.id())
                .delayUntil(company -> clearOn(repeat, changed))
                .flatMap(company -> lay(repeat, company));
    }

    private Mono<Void> clearOn(Repeat repeat, List<LocalDate> changed) {
        return Moment.get().flatMap(now -> days.clearOn(repeat.id(), changed, now));
    }

    private Mono<Ground> ground(Repeat repeat, LocalDate today) {
        var around = closing.daysBetween(today.minusWeeks(1), today.plusWeeks(WEEKS_AHEAD + 1));
        return Mono.zip(around, days.of(repeat.id()), (closed, laid) -> new Ground(today, closed, laid));
    }

    private Mono<Void> lay(Repeat repeat, Due due, Company company) {
        return repeat.kind() == RepeatKind.SHOW
                ? series.lay(repeat, due, company)
                : occasions
                        .plan(repeat.occasion(due.heldOn()))
                        .flatMap(occasion -> days.note(repeat, due.day(), occasion));
    }
}
