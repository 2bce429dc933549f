package mizuhiki.order.homepaper;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The papers about working at home. */
@Controller
@RequestMapping("/work/home")
@Allowed(Role.STAFF)
class PaperController {

    private final HomePapers papers;
    private final Filing filing;

    PaperController(HomePapers papers, Filing filing) {
        this.papers = papers;
        this.filing = filing;
    }

    @GetMapping("/office")
    Mono<Rendering> office() {
        return papers.office()
                .map(office -> Rendering.view("homework/office")
                        .modelAttribute("papers", office)
                        .build());
    }

    @Allowed(Role.MANAGER)
    @PostMapping("/office")
    Mono<Rendering> office(@ModelAttribute OfficePapers request, @AuthenticationPrincipal Viewer viewer) {
        return filing.write(request, viewer.personId()).thenReturn(see("/work/home"));
    }

    @GetMapping("/{personId}/papers")
    Mono<Rendering> member(@PathVariable UUID personId) {
        return filing.look(personId)
                .map(file -> Rendering.view("homework/papers")
                        .modelAttribute("file", file)
                        .build());
    }

    @PostMapping("/{personId}/papers")
    Mono<Rendering> member(
            @PathVariable UUID personId,
            @Valid @ModelAttribute MemberPapersRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return filing.write(personId, request, viewer.personId()).thenReturn(see("/work/home/" + personId));
    }

    private static Rendering see(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
