package mizuhiki.stream.announcement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.announcement.Announcing.Step;
import mizuhiki.stream.post.Posts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One post: copy its text, open the network, keep the link; and who prepared it. */
@Controller
@RequestMapping("/streams/posts/{postId}")
@Allowed(Role.STAFF)
class PublishingPageController {

    private static final String BACK = "redirect:/streams/posts/{postId}";

    private final Posts posts;
    private final PostSheets sheets;
    private final Announcing announcing;
    private final People people;

    PublishingPageController(Posts posts, PostSheets sheets, Announcing announcing, People people) {
        this.posts = posts;
        this.sheets = sheets;
        this.announcing = announcing;
        this.people = people;
    }

    record StepForm(@NotNull Step step, @NotNull Integer version) {}

    record LinkForm(
            @NotBlank @Size(max = 500) @Pattern(regexp = "https://\\S+")
            String link,

            @NotNull Integer version) {}

    record CreditForm(
            @NotNull @Valid Credit credit, @NotNull Integer version) {}

    record VersionForm(@NotNull Integer version) {}

    @GetMapping
    Mono<Rendering> look(@PathVariable UUID postId) {
        return page(postId, HttpStatus.OK, false);
    }

    @PostMapping("/step")
    Mono<String> take(@PathVariable UUID postId, @Valid @ModelAttribute StepForm form) {
        return announcing.take(postId, form.step(), new Version(form.version())).thenReturn(BACK);
    }

    @PostMapping("/publication")
    Mono<Rendering> publish(
            @PathVariable UUID postId, @Valid @ModelAttribute("link") LinkForm form, BindingResult faults) {
        return faults.hasErrors()
                ? page(postId, HttpStatus.UNPROCESSABLE_CONTENT, true)
                : announcing
                        .publish(postId, new Version(form.version()), form.link())
                        .map(post ->
                                Rendering.redirectTo("/streams/posts/" + postId).build());
    }

    @PostMapping("/work")
    Mono<String> credit(@PathVariable UUID postId, @Valid @ModelAttribute CreditForm form) {
        return announcing
                .credit(postId, new Version(form.version()), form.credit())
                .thenReturn(BACK);
    }

    @PostMapping("/remove")
    Mono<String> remove(@PathVariable UUID postId, @Valid @ModelAttribute VersionForm form) {
        return announcing.remove(postId, new Version(form.version())).thenReturn("redirect:/streams/posts");
    }

    private Mono<Rendering> page(UUID postId, HttpStatus status, boolean faultyLink) {
        return posts.get(postId)
                .flatMap(sheets::of)
                .zipWhen(
                        this::creditable,
                        (sheet, people) -> Rendering.view("announcement/post")
                                .modelAttribute("sheet", sheet)
                                .modelAttribute("creditable", people)
                                .modelAttribute("faultyLink", faultyLink)
                                .status(status)
                                .build());
    }

    /** Members, and whoever was named before: their part of the minutes is nobody else's. */
    private Mono<List<Person>> creditable(PostSheet sheet) {
        return people.all()
                .filter(person -> person.active() && person.is(Role.MEMBER)
                        || sheet.involved().isPreparedBy(person.id()))
                .collectList();
    }
}
