package mizuhiki.order.paper;

import java.util.List;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
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
    private final PaperDesk desk;
    private final OwnPapers ownPapers;

    PaperController(PaperBoard board, PaperDesk desk, OwnPapers ownPapers) {
        this.board = board;
        this.desk = desk;
        this.ownPapers = ownPapers;
    }

    @Allowed(Role.MANAGER)
    @GetMapping("/wages/papers")
    Mono<Rendering> all() {
        return desk.page(Typed.NOTHING);
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
}
