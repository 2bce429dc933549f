package mizuhiki.shared.web.page;

import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody starts where their work is. */
@Controller
@OpenToAll
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable Viewer viewer) {
        return "redirect:" + start(viewer);
    }

    private static String start(@Nullable Viewer viewer) {
        if (viewer == null) {
            return "/sign-in";
        }
        if (viewer.isManager()) {
            return "/report";
        }
        return viewer.isStaff() ? "/catalog/review" : "/today";
    }
}
