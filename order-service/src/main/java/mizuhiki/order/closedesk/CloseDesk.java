package mizuhiki.order.closedesk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.close.ClosedMonth;
import mizuhiki.order.close.ClosedMonths;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.form.Typed;
import mizuhiki.order.proposal.OpenPoints;
import mizuhiki.order.proposal.Standing;
import mizuhiki.order.proposal.Standings;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.FormId;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lays out what is needed to decide about a month. */
@Component
class CloseDesk {

    private final MonthFacts facts;
    private final ClosedMonths closedMonths;
    private final Standings standings;
    private final MonthSurroundings surroundings;
    private final OpenPoints openPoints;

    CloseDesk(
            MonthFacts facts,
            ClosedMonths closedMonths,
            Standings standings,
            MonthSurroundings surroundings,
            OpenPoints openPoints) {
        this.facts = facts;
        this.closedMonths = closedMonths;
        this.standings = standings;
        this.surroundings = surroundings;
        this.openPoints = openPoints;
    }

    record Overview(YearMonth open, List<ClosedMonth> closed) {}

    Mono<Overview> overview() {
        return thisMonth()
                .flatMap(this::next)
                .zipWith(closedMonths.latestFirst().collectList(), Overview::new);
    }

    /** A step this person can take towards a closed month, and the records that keep one open, each with the way there. */
    Flux<OpenPointView> waiting(Viewer viewer) {
        return thisMonth()
                .flatMapMany(thisMonth -> next(thisMonth)
                        .flatMapMany(next -> step(next, thisMonth, viewer).concatWith(records(next, thisMonth))));
    }

    /** A whole month is worked out only where it has to be the one that was proposed. */
    private Flux<OpenPointView> step(YearMonth next, YearMonth thisMonth, Viewer viewer) {
        return Mono.just(next)
                .filter(month -> month.isBefore(thisMonth))
                .flatMap(standings::of)
                .flatMapMany(standing -> standing.proposal().isPresent()
                        ? open(next).mapNotNull(view -> view.stepOf(viewer))
                        : Mono.justOrEmpty(CloseView.proposing(next, viewer)));
    }

    /** What is told until the end of a month is told of this one; each that is still open adds what is told of itself. */
    private Flux<OpenPointView> records(YearMonth next, YearMonth thisMonth) {
        var before = (int) Math.max(0, next.until(thisMonth, ChronoUnit.MONTHS));
        return Flux.range(0, before + 1)
                .map(thisMonth::minusMonths)
                .concatMap(openPoints::blocking)
                .distinct(OpenPoint::link)
                .map(OpenPointView::of);
    }

    private static Mono<YearMonth> thisMonth() {
        return Moment.today().map(YearMonth::from);
    }

    private Mono<YearMonth> next(YearMonth thisMonth) {
        return standings.of(thisMonth).map(standing -> standing.nextOr(thisMonth));
    }

    Mono<CloseView> open(YearMonth month) {
        return facts.upToDate().then(Mono.defer(() -> standings.of(month))).flatMap(this::view);
    }

    static Rendering page(CloseView view, Viewer viewer, Typed typed) {
        return Rendering.view(view.standing().isPassedOver() ? "wages/passed-month" : "wages/close-month")
                .modelAttribute("view", view)
                .modelAttribute("viewer", viewer)
                .modelAttribute("adjustmentId", UuidCreator.getTimeOrderedEpoch())
                .modelAttribute("typed", typed)
                .modelAttribute(
                        "lateName",
                        FormId.find(typed.of("personId")).map(view::name).orElse(""))
                .status(typed.status())
                .build();
    }

    private Mono<CloseView> view(Standing standing) {
        var carryRest = Boolean.TRUE.equals(standing.carryRest());
        return Mono.zip(
                facts.of(standing.ofMonth(), carryRest).map(CloseView.Draft::of),
                surroundings.of(standing.ofMonth()),
                (draft, around) -> new CloseView(draft, around, standing));
    }
}
