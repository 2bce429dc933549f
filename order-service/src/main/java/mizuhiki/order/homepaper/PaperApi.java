package mizuhiki.order.homepaper;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The papers about working at home, for programs. */
@RestController
@RequestMapping("/api/v1/work/home")
@Allowed(Role.STAFF)
class PaperApi {

    private final HomePapers papers;
    private final Filing filing;

    PaperApi(HomePapers papers, Filing filing) {
        this.papers = papers;
        this.filing = filing;
    }

    @GetMapping("/office")
    Mono<OfficePapers> office() {
        return papers.office();
    }

    @Allowed(Role.MANAGER)
    @PutMapping("/office")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> office(@Valid @RequestBody OfficePapers request, @AuthenticationPrincipal Viewer viewer) {
        return filing.write(request, viewer.personId());
    }

    @PutMapping("/{personId}/papers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> member(
            @PathVariable UUID personId,
            @Valid @RequestBody MemberPapersRequest request,
            @AuthenticationPrincipal Viewer viewer) {
        return filing.write(personId, request, viewer.personId());
    }
}
