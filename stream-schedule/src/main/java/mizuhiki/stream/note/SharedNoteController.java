package mizuhiki.stream.note;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What a member has shared with staff, and nothing else of what they wrote. */
@Controller
@Allowed(Role.STAFF)
class SharedNoteController {

    private final NoteTaking taking;

    SharedNoteController(NoteTaking taking) {
        this.taking = taking;
    }

    @GetMapping("/streams/people/{personId}/notes")
    Mono<Rendering> page(@PathVariable UUID personId) {
        return taking.shared(personId)
                .map(shared -> Rendering.view("note/shared")
                        .modelAttribute("shared", shared)
                        .build());
    }

    @GetMapping("/api/v1/streams/people/{personId}/notes")
    @ResponseBody
    Mono<List<Note>> all(@PathVariable UUID personId) {
        return taking.shared(personId).map(NoteTaking.Shared::notes);
    }
}
