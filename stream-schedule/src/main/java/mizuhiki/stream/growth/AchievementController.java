package mizuhiki.stream.growth;

import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A member reads their own good news from shows. */
@Controller
@Allowed({Role.MEMBER, Role.PEER})
class AchievementController {

    private static final int A_PAGEFUL = 20;
    private static final int NEWEST = 3;

    private final Achievements achievements;

    AchievementController(Achievements achievements) {
        this.achievements = achievements;
    }

    @GetMapping("/streams/news")
    Mono<Rendering> mine(@RequestParam @Nullable String after, @AuthenticationPrincipal Viewer viewer) {
        return show("growth/news", viewer, Page.of(after, A_PAGEFUL));
    }

    /** For できたこと. */
    @GetMapping("/streams/news/newest")
    Mono<Rendering> newest(@AuthenticationPrincipal Viewer viewer) {
        return show("growth/news :: newest", viewer, Page.of(null, NEWEST));
    }

    @GetMapping("/api/v1/streams/news")
    @ResponseBody
    Mono<Slice<Achievement>> all(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        return achievements.of(viewer.personId(), viewer.isMember(), Page.of(after, size));
    }

    private Mono<Rendering> show(String view, Viewer viewer, Page page) {
        return achievements
                .of(viewer.personId(), viewer.isMember(), page)
                .map(slice -> Rendering.view(view)
                        .modelAttribute("news", slice)
                        .modelAttribute("first", page.afterId() == null)
                        .build());
    }
}
