package mizuhiki.order.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.bankday.ClosedDays;
import mizuhiki.order.bankday.ClosedDays.ClosedDay;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 書類: the manager's papers by month, and a member's own. */
@Controller
class PaperController {

    private final PaperBoard board;
    private final OwnPapers ownPapers;
    private final Paydays paydays;
    private final ClosedDays closedDays;
    private final People people;

    PaperController(PaperBoard board, OwnPapers ownPapers, Paydays paydays, ClosedDays closedDays, People people) {
        this.board = board;
        this.ownPapers = ownPapers;
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

    @Allowed(Role.MANAGER)
    @GetMapping("/wages/papers")
    Mono<Rendering> all() {
        return Moment.get()
                .flatMap(this::calendar)
                .zipWith(board.months(), (calendar, months) -> new All(months, calendar))
                .map(all ->
                        Rendering.view("paper/all").modelAttribute("all", all).build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine/papers")
    Mono<Rendering> own(@AuthenticationPrincipal Viewer viewer) {
        return ownPapers
                .of(viewer.personId())
                .map(own ->
                        Rendering.view("paper/own").modelAttribute("own", own).build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/api/v1/wages/mine/papers")
    @ResponseBody
    Mono<OwnPapers.Own> ownAsTold(@AuthenticationPrincipal Viewer viewer) {
        return ownPapers.of(viewer.personId());
    }

    @Allowed(Role.MANAGER)
    @GetMapping("/api/v1/wages/papers")
    @ResponseBody
    Mono<List<PaperBoard.ClosedMonth>> allAsTold() {
        return board.months();
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
