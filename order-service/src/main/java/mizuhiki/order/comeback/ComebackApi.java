package mizuhiki.order.comeback;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.comeback.FileLines.FileLine;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/transfers/{month}/files/{paperId}/back")
@Allowed(Role.MANAGER)
class ComebackApi {

    private final ComingBack coming;
    private final FileLines lines;

    ComebackApi(ComingBack coming, FileLines lines) {
        this.coming = coming;
        this.lines = lines;
    }

    /** Whom the file pays, and what of it came back. */
    @GetMapping
    Flux<FileLine> lines(@PathVariable YearMonth month, @PathVariable UUID paperId) {
        return coming.file(month, paperId).thenMany(lines.of(paperId));
    }

    /** Some or all were not paid through the file. They may be given cash then, or stand in the next file. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> note(
            @PathVariable YearMonth month,
            @PathVariable UUID paperId,
            @Valid @RequestBody CameBack told,
            @AuthenticationPrincipal Viewer viewer) {
        return coming.note(month, paperId, told, viewer);
    }

    /** It did arrive. Refused once a later file pays the wage, or it was handed out. */
    @DeleteMapping("/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBack(
            @PathVariable YearMonth month,
            @PathVariable UUID paperId,
            @PathVariable UUID personId,
            @AuthenticationPrincipal Viewer viewer) {
        return coming.takeBack(month, paperId, personId, viewer);
    }
}
