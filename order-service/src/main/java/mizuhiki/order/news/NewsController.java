package mizuhiki.order.news;

import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A member reads their own good news. */
@Controller
@Allowed(Role.MEMBER)
class NewsController {

    private static final int A_PAGEFUL = 20;

    private final News news;

    NewsController(News news) {
        this.news = news;
    }

    @GetMapping("/work/news")
    Mono<Rendering> mine(@RequestParam @Nullable String after, @AuthenticationPrincipal Viewer viewer) {
        return show("news/mine", viewer, Page.of(after, A_PAGEFUL));
    }

    @GetMapping("/work/news/today")
    Mono<Rendering> newest(@AuthenticationPrincipal Viewer viewer) {
        return show("news/today :: card", viewer, Page.of(null, 1));
    }

    private Mono<Rendering> show(String view, Viewer viewer, Page page) {
        return news.of(viewer.personId(), page)
                .map(slice -> Rendering.view(view)
                        .modelAttribute("news", slice)
                        .modelAttribute("first", page.afterId() == null)
                        .build());
    }
}
