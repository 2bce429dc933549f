package mizuhiki.stream.composing;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.announcement.Announcing;
import mizuhiki.stream.announcement.PostSheets;
import mizuhiki.stream.network.Network;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.Posts;
import mizuhiki.stream.post.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Writing a post, and changing what was written. */
@Controller
@Allowed(Role.STAFF)
class ComposePageController {

    private final Posts posts;
    private final PostSheets sheets;
    private final Announcing announcing;
    private final Choosing choosing;

    ComposePageController(Posts posts, PostSheets sheets, Announcing announcing, Choosing choosing) {
        this.posts = posts;
        this.sheets = sheets;
        this.announcing = announcing;
        this.choosing = choosing;
    }

    @GetMapping("/streams/posts/new")
    Mono<Rendering> blank(
            @RequestParam(required = false) @Nullable UUID show, @RequestParam(required = false) @Nullable UUID piece) {
        return Mono.zip(
                        choosing.show(show),
                        Moment.today(),
                        (about, today) -> PostForm.about(about.orElse(null), piece, today))
                .flatMap(form -> form("/streams/posts", form, HttpStatus.OK));
    }

    @PostMapping("/streams/posts")
    Mono<Rendering> plan(@Valid @ModelAttribute("form") PostForm form, BindingResult faults) {
        return faults.hasErrors()
                ? form("/streams/posts", form, HttpStatus.UNPROCESSABLE_CONTENT)
                : announcing.plan(form.id(), form.plan()).map(ComposePageController::backTo);
    }

    @GetMapping("/streams/posts/{postId}/edit")
    Mono<Rendering> edit(@PathVariable UUID postId) {
        return posts.get(postId)
                .flatMap(sheets::of)
                .map(sheet -> PostForm.of(sheet.post(), sheet.involved()))
                .flatMap(form -> form("/streams/posts/" + postId, form, HttpStatus.OK));
    }

    @PostMapping("/streams/posts/{postId}")
    Mono<Rendering> change(
            @PathVariable UUID postId, @Valid @ModelAttribute("form") PostForm form, BindingResult faults) {
        return faults.hasErrors()
                ? posts.get(postId)
                        .flatMap(post -> form("/streams/posts/" + postId, form, HttpStatus.UNPROCESSABLE_CONTENT))
                : announcing.change(postId, form.lastSeen(), form.plan()).map(ComposePageController::backTo);
    }

    private Mono<Rendering> form(String target, PostForm form, HttpStatus status) {
        return choosing.around(form)
                .map(choices -> Rendering.view("announcement/post-form")
                        .modelAttribute("target", target)
                        .modelAttribute("form", form)
                        .modelAttribute("choices", choices)
                        .modelAttribute("networks", Network.values())
                        .modelAttribute("sights", Sight.values())
                        .status(status)
                        .build());
    }

    private static Rendering backTo(Post post) {
        return Rendering.redirectTo("/streams/posts/" + post.id()).build();
    }
}
