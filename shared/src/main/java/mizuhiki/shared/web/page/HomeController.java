package mizuhiki.shared.web.page;

import mizuhiki.shared.firststep.FirstSteps;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** Everybody starts where their work is; managers of a new office at what it needs first. */
@Controller
@OpenToAll
class HomeController {

    private final FirstSteps firstSteps;

    HomeController(FirstSteps firstSteps) {
        this.firstSteps = firstSteps;
    }

    @GetMapping("/")
    Mono<String> home(@AuthenticationPrincipal @Nullable Viewer viewer) {
        return Mono.just(viewer != null && viewer.isManager())
                .filter(manager -> manager)
                .flatMap(manager -> firstSteps.areLeft())
                .filter(left -> left)
                .map(left -> "redirect:/office/first-steps")
                .defaultIfEmpty("redirect:" + start(viewer));
    }

    private static String start(@Nullable Viewer viewer) {
        if (viewer == null) {
            return "/sign-in";
        }
        return viewer.isStaff() && !viewer.isManager() ? "/catalog/review" : "/today";
    }
}
