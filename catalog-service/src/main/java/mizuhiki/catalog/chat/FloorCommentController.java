package mizuhiki.catalog.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.chat.FloorComments.Written;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Comments from other platforms, brought in by somebody or by a program of the office. */
@RestController
@RequestMapping("/api/v1/catalog/shows/{showId}/comments")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FloorCommentController {

    private final FloorComments comments;

    FloorCommentController(FloorComments comments) {
        this.comments = comments;
    }

    record BroughtIn(
            @NotNull Platform platform,
            @NotBlank @Size(max = 30) String author,
            @NotBlank @Size(max = 200) String text) {

        BroughtIn {
            author = author == null ? null : author.strip();
        }
    }

    @GetMapping
    Mono<List<CommentView>> latest(@PathVariable UUID showId) {
        return comments.latest(showId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<CommentView> bringIn(
            @PathVariable UUID showId, @Valid @RequestBody BroughtIn request, @AuthenticationPrincipal Viewer viewer) {
        return comments.bringIn(new Written(showId, request.platform(), request.author(), request.text()), viewer);
    }

    /** For whoever sends it to the writer. */
    @GetMapping("/{commentId}/ticket")
    @Allowed(Role.STAFF)
    Mono<TicketLink> ticket(@PathVariable UUID commentId) {
        return comments.ticket(commentId).map(written -> new TicketLink(written.token()));
    }

    record TicketLink(String ticket) {}
}
