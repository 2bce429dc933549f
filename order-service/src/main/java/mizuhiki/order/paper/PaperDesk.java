package mizuhiki.order.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.bankday.ClosedDays;
import mizuhiki.order.bankday.ClosedDays.ClosedDay;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Lays out the papers of all months, and the days they go by. */
@Component
class PaperDesk {

    private final PaperBoard board;
    private final Paydays paydays;
    private final ClosedDays closedDays;
    private final People people;

    PaperDesk(PaperBoard board, Paydays paydays, ClosedDays closedDays, People people) {
        this.board = board;
        this.paydays = paydays;
        this.closedDays = closedDays;
        this.people = people;
    }

    record All(List<PaperBoard.ClosedMonth> months, Calendar calendar) {}

    /**
     * @param dayOfMonth on which wages are handed out, null where nobody said
     * @param closed bank days of one year only
     * @param names of those who entered them
     */
    record Calendar(@Nullable Integer dayOfMonth, List<ClosedDay> closed, Map<UUID, String> names) {}

    Mono<Rendering> page(Typed typed) {
        return Moment.get()
                .flatMap(this::calendar)
                .zipWith(board.months(), (calendar, months) -> new All(months, calendar))
                .map(all -> Rendering.view("paper/all")
                        .modelAttribute("all", all)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Calendar> calendar(Instant now) {
        return Mono.zip(
                paydays.dayOfMonth(Moment.dayOf(now), now).singleOptional(),
                closedDays.known(now).zipWhen(this::authors, Closed::new),
                (day, closed) -> new Calendar(day.orElse(null), closed.days(), closed.names()));
    }

    private Mono<Map<UUID, String>> authors(List<ClosedDay> days) {
        return people.displayNames(days.stream().map(ClosedDay::notedBy).collect(Collectors.toSet()));
    }

    private record Closed(List<ClosedDay> days, Map<UUID, String> names) {}
}
