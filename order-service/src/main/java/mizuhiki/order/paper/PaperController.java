package mizuhiki.order.paper;

import java.util.List;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.bankday.Paydays;
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
    private final IssuedPapers papers;
    private final Paydays paydays;

    PaperController(PaperBoard board, IssuedPapers papers, Paydays paydays) {
        this.board = board;
        this.papers = papers;
        this.paydays = paydays;
    }

    /** @param dayOfMonth on which wages are handed out, null where nobody said */
    record All(
            List<PaperBoard.ClosedMonth> months, @Nullable Integer dayOfMonth) {}

    record Own(List<PaperBoard.OwnMonth> months, List<Issued> yearly) {}

    @Allowed(Role.MANAGER)
    @GetMapping("/wages/papers")
    Mono<Rendering> all() {
        return Moment.get()
                .flatMap(now -> paydays.dayOfMonth(Moment.dayOf(now), now))
                .singleOptional()
                .zipWith(board.months(), (day, months) -> new All(months, day.orElse(null)))
                .map(all ->
                        Rendering.view("paper/all").modelAttribute("all", all).build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine/papers")
    Mono<Rendering> own(@AuthenticationPrincipal Viewer viewer) {
        return ownPapers(viewer)
                .map(own ->
                        Rendering.view("paper/own").modelAttribute("own", own).build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/api/v1/wages/mine/papers")
    @ResponseBody
    Mono<Own> ownAsTold(@AuthenticationPrincipal Viewer viewer) {
        return ownPapers(viewer);
    }

    @Allowed(Role.MANAGER)
    @GetMapping("/api/v1/wages/papers")
    @ResponseBody
    Mono<List<PaperBoard.ClosedMonth>> allAsTold() {
        return board.months();
    }

    private Mono<Own> ownPapers(Viewer viewer) {
        return Mono.zip(
                board.of(viewer.personId()),
                papers.of(Kind.YEARLY, viewer.personId()).collectList(),
                Own::new);
    }
}
