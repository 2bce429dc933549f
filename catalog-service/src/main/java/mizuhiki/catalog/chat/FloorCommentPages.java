package mizuhiki.catalog.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.EnumSet;
import java.util.UUID;
import mizuhiki.catalog.buyer.Onwards;
import mizuhiki.catalog.chat.Comment.Platform;
import mizuhiki.catalog.chat.FloorComments.Written;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The comments beside the floor; the floor loads them as a part of its page. */
@Controller
@RequestMapping("/catalog/shows/{showId}/comments")
@Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
class FloorCommentPages {

    private final FloorComments comments;
    private final Offices offices;

    FloorCommentPages(FloorComments comments, Offices offices) {
        this.comments = comments;
        this.offices = offices;
    }

    record CommentForm(
            @NotNull Platform platform,
            @NotBlank @Size(max = 30) String author,
            @NotBlank @Size(max = 200) String text) {

        CommentForm {
            author = author == null ? null : author.strip();
        }
    }

    @GetMapping
    Mono<Rendering> latest(@PathVariable UUID showId, @AuthenticationPrincipal Viewer viewer) {
        return comments.latest(showId)
                .map(latest -> Rendering.view("chat/latest")
                        .modelAttribute("comments", latest)
                        .modelAttribute("showId", showId)
                        .modelAttribute("staff", viewer.isStaff())
                        .build());
    }

    @PostMapping
    Mono<Rendering> bringIn(
            @PathVariable UUID showId,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? Mono.just(askAgain(showId))
                : comments.bringIn(new Written(showId, form.platform(), form.author(), form.text()), viewer)
                        .thenReturn(seeFloor(showId));
    }

    private static Rendering seeFloor(UUID showId) {
        return Rendering.redirectTo("/streams/" + showId + "/floor")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** What was typed is in the model, and shown again. */
    private static Rendering askAgain(UUID showId) {
        return Rendering.view("chat/bring")
                .modelAttribute("showId", showId)
                .modelAttribute("platforms", EnumSet.complementOf(EnumSet.of(Platform.OWN_PAGE)))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    /** The link to send to whoever wrote. */
    @GetMapping("/{commentId}/ticket")
    @Allowed(Role.STAFF)
    Mono<Rendering> ticket(
            @PathVariable UUID showId,
            @PathVariable UUID commentId,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return Mono.zip(
                offices.get(viewer.officeId()),
                comments.ticket(commentId),
                (office, written) -> Rendering.view("chat/ticket")
                        .modelAttribute("showId", showId)
                        .modelAttribute("link", link(exchange, Onwards.checkout(office.slug(), written.token())))
                        .modelAttribute("until", written.ticket().expiresAt())
                        .build());
    }

    private static URI link(ServerWebExchange exchange, URI path) {
        return exchange.getRequest().getURI().resolve(path);
    }
}
