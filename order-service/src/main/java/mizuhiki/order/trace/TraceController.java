package mizuhiki.order.trace;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.OwnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A trace told from top to bottom. */
@Controller
@Allowed({Role.MEMBER, Role.MANAGER})
class TraceController {

    private final Tracing tracing;

    TraceController(Tracing tracing) {
        this.tracing = tracing;
    }

    @GetMapping("/trace/credits/{creditId}")
    Mono<Rendering> credit(
            @PathVariable UUID creditId, @RequestParam @Nullable String back, @AuthenticationPrincipal Viewer viewer) {
        return tracing.credit(creditId, viewer).map(story -> page("trace/credit", story, back, viewer));
    }

    @GetMapping("/trace/work/{workId}")
    Mono<Rendering> work(
            @PathVariable UUID workId, @RequestParam @Nullable String back, @AuthenticationPrincipal Viewer viewer) {
        return tracing.work(workId, viewer).map(story -> page("trace/work", story, back, viewer));
    }

    private static Rendering page(String view, Object story, @Nullable String back, Viewer viewer) {
        return Rendering.view(view)
                .modelAttribute("story", story)
                .modelAttribute("all", viewer.isManager())
                .modelAttribute("back", OwnPath.or(viewer.isManager() ? "/report" : "/wages/mine", back))
                .build();
    }
}
