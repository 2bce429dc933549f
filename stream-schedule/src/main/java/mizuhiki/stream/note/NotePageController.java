package mizuhiki.stream.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** ふたりのノート. */
@Controller
@RequestMapping("/streams/pair/{pairId}")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class NotePageController {

    private static final String BACK = "redirect:/streams/pair/{pairId}";

    private final NoteTaking taking;

    NotePageController(NoteTaking taking) {
        this.taking = taking;
    }

    record NoteForm(
            @Nullable UUID id, @NotBlank @Size(max = 2_000) String text) {}

    @GetMapping
    Mono<Rendering> book(
            @PathVariable UUID pairId, @RequestParam @Nullable String after, @AuthenticationPrincipal Viewer viewer) {
        return page(pairId, after, viewer, HttpStatus.OK);
    }

    @PostMapping
    Mono<Rendering> write(
            @PathVariable UUID pairId,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? page(pairId, null, viewer, HttpStatus.UNPROCESSABLE_CONTENT)
                : taking.write(viewer.personId(), pairId, form.text(), form.id())
                        .thenReturn(
                                Rendering.redirectTo("/streams/pair/" + pairId).build());
    }

    @PostMapping("/notes/{noteId}/share")
    Mono<String> share(@PathVariable UUID pairId, @PathVariable UUID noteId, @AuthenticationPrincipal Viewer viewer) {
        return taking.share(new Notes.Key(pairId, noteId, viewer.personId())).thenReturn(BACK);
    }

    @PostMapping("/notes/{noteId}/unshare")
    Mono<String> unshare(@PathVariable UUID pairId, @PathVariable UUID noteId, @AuthenticationPrincipal Viewer viewer) {
        return taking.unshare(new Notes.Key(pairId, noteId, viewer.personId())).thenReturn(BACK);
    }

    private Mono<Rendering> page(UUID pairId, @Nullable String after, Viewer viewer, HttpStatus status) {
        return taking.book(viewer.personId(), pairId, Page.of(after, null))
                .map(book -> Rendering.view("note/book")
                        .modelAttribute("book", book)
                        .modelAttribute("newcomer", book.pair().isNewcomer(viewer.personId()))
                        .modelAttribute("page", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("faulty", status != HttpStatus.OK)
                        .status(status)
                        .build());
    }
}
