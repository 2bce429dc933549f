package mizuhiki.stream.announcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.announcement.Announcing.Step;
import mizuhiki.stream.post.Post;
import mizuhiki.stream.post.PostPlan;
import mizuhiki.stream.post.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/posts")
@Allowed(Role.STAFF)
class PostApiController {

    private final Posts posts;
    private final PostSheets sheets;
    private final Announcing announcing;

    PostApiController(Posts posts, PostSheets sheets, Announcing announcing) {
        this.posts = posts;
        this.sheets = sheets;
        this.announcing = announcing;
    }

    record StepRequest(@NotNull Step step) {}

    record LinkRequest(
            @NotBlank @Size(max = 500) @Pattern(regexp = "https://\\S+")
            String link) {}

    @GetMapping
    Mono<List<PostView>> list(@RequestParam(required = false) @Nullable UUID show) {
        var wanted = show == null ? posts.openFirst() : posts.ofShow(show);
        return wanted.collectList().flatMap(sheets::of).map(PostView::each);
    }

    @GetMapping("/{postId}")
    Mono<ResponseEntity<PostView>> get(@PathVariable UUID postId) {
        return posts.get(postId).flatMap(post -> answer(HttpStatus.OK, post));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ResponseEntity<PostView>> plan(@Valid @RequestBody PostPlan plan) {
        return announcing.plan(plan).flatMap(post -> answer(HttpStatus.CREATED, post));
    }

    @PutMapping("/{postId}")
    Mono<ResponseEntity<PostView>> change(
            @PathVariable UUID postId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PostPlan plan) {
        return announcing.change(postId, Version.in(ifMatch), plan).flatMap(post -> answer(HttpStatus.OK, post));
    }

    @PutMapping("/{postId}/step")
    Mono<ResponseEntity<PostView>> take(
            @PathVariable UUID postId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody StepRequest request) {
        return announcing
                .take(postId, request.step(), Version.in(ifMatch))
                .flatMap(post -> answer(HttpStatus.OK, post));
    }

    /** Somebody has put it there by hand. */
    @PutMapping("/{postId}/publication")
    Mono<ResponseEntity<PostView>> publish(
            @PathVariable UUID postId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LinkRequest request) {
        return announcing
                .publish(postId, Version.in(ifMatch), request.link())
                .flatMap(post -> answer(HttpStatus.OK, post));
    }

    /** Who prepared it: their work from now on. */
    @PutMapping("/{postId}/work")
    Mono<ResponseEntity<PostView>> credit(
            @PathVariable UUID postId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Credit credit) {
        return announcing.credit(postId, Version.in(ifMatch), credit).flatMap(post -> answer(HttpStatus.OK, post));
    }

    @DeleteMapping("/{postId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(
            @PathVariable UUID postId, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return announcing.remove(postId, Version.in(ifMatch));
    }

    private Mono<ResponseEntity<PostView>> answer(HttpStatus status, Post post) {
        return sheets.of(post)
                .map(sheet -> ResponseEntity.status(status)
                        .eTag(Version.eTag(post.version()))
                        .body(PostView.of(sheet)));
    }
}
