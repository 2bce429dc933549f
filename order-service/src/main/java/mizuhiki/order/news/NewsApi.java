package mizuhiki.order.news;

import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** できたこと, for programs. */
@RestController
@Allowed(Role.MEMBER)
class NewsApi {

    private final News news;

    NewsApi(News news) {
        this.news = news;
    }

    @GetMapping("/api/v1/work/news")
    Mono<Slice<GoodNews>> mine(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer size,
            @AuthenticationPrincipal Viewer viewer) {
        return news.of(viewer.personId(), Page.of(after, size));
    }
}
