package mizuhiki.stream.announcement;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.post.Posts;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** お知らせ: what is planned, what is out, and what has to come down. */
@Controller
@Allowed(Role.STAFF)
class PostListController {

    private final Posts posts;
    private final PostSheets sheets;
    private final Shows shows;

    PostListController(Posts posts, PostSheets sheets, Shows shows) {
        this.posts = posts;
        this.sheets = sheets;
        this.shows = shows;
    }

    @GetMapping("/streams/posts")
    Mono<Rendering> list() {
        return posts.openFirst()
                .collectList()
                .flatMap(sheets::of)
                .map(all -> Rendering.view("announcement/posts")
                        .modelAttribute("posts", all)
                        .build());
    }

    /** A part of きょう: what is due; nothing at all where there is nothing. What was missed or must come down is in 確認まち. */
    @GetMapping("/streams/posts/today")
    Mono<Rendering> today() {
        return Mono.zip(
                        posts.openFirst().collectList().flatMap(sheets::of),
                        Moment.today(),
                        (all, today) ->
                                all.stream().filter(sheet -> sheet.due(today)).toList())
                .map(due -> Rendering.view("announcement/posts :: card")
                        .modelAttribute("posts", due)
                        .build());
    }

    /** A part of the page of the show. */
    @GetMapping("/streams/{showId}/posts")
    Mono<Rendering> ofShow(@PathVariable UUID showId) {
        return shows.get(showId)
                .thenMany(posts.ofShow(showId))
                .collectList()
                .flatMap(sheets::of)
                .map(all -> Rendering.view("announcement/posts :: of-show")
                        .modelAttribute("posts", all)
                        .modelAttribute("showId", showId)
                        .build());
    }
}
