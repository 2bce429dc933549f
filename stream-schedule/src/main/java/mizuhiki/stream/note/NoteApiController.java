package mizuhiki.stream.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The notes of one's own pair. */
@RestController
@RequestMapping("/api/v1/streams/pair/{pairId}/notes")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class NoteApiController {

    private static final int MOST = 200;

    private final NoteTaking taking;

    NoteApiController(NoteTaking taking) {
        this.taking = taking;
    }

    record NoteRequest(@NotBlank @Size(max = 2_000) String text) {}

    record NoteWritten(UUID noteId) {}

    /** The newest 200. */
    @GetMapping
    Mono<List<Note>> latest(@PathVariable UUID pairId, @AuthenticationPrincipal Viewer viewer) {
        return taking.book(viewer.personId(), pairId, Page.of(null, MOST))
                .map(book -> book.notes().items());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<NoteWritten> write(
            @PathVariable UUID pairId,
            @Valid @RequestBody NoteRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return taking.write(viewer.personId(), pairId, request.text(), null).map(NoteWritten::new);
    }

    /** With staff; by the newcomer it is about. */
    @PutMapping("/{noteId}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> share(@PathVariable UUID pairId, @PathVariable UUID noteId, @AuthenticationPrincipal Viewer viewer) {
        return taking.share(new Notes.Key(pairId, noteId, viewer.personId()));
    }

    @DeleteMapping("/{noteId}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> unshare(@PathVariable UUID pairId, @PathVariable UUID noteId, @AuthenticationPrincipal Viewer viewer) {
        return taking.unshare(new Notes.Key(pairId, noteId, viewer.personId()));
    }
}
