package mizuhiki.catalog.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.buyer.Onwards;
import mizuhiki.catalog.chat.Taken.Kept;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The comment box under a show: on to the ticket or the queue, back to the show, or a kind word. */
@Controller
@OpenToAll
class LiveCommentPages {

    private final CommentDesk desk;
    private final Tickets tickets;
    private final Offices offices;

    LiveCommentPages(CommentDesk desk, Tickets tickets, Offices offices) {
        this.desk = desk;
        this.tickets = tickets;
        this.offices = offices;
    }

    record CommentForm(
            @NotBlank @Size(max = 30) String author,
            @NotBlank @Size(max = 200) String text) {}

    @PostMapping("/claim/{slug}/{showId}/comments")
    Mono<Rendering> write(
            @PathVariable String slug,
            @PathVariable UUID showId,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult faults,
            ServerWebExchange exchange) {
        return faults.hasErrors() ? askAgain(slug, showId) : take(slug, showId, form, BuyerCookie.keptBy(exchange));
    }

    private Mono<Rendering> take(String slug, UUID showId, CommentForm form, BuyerKey buyer) {
        return Moment.get()
                .map(now -> Comment.onOwnPage(showId, form.author(), form.text(), buyer, now))
                .flatMap(desk::take)
                .flatMap(kept -> answer(slug, kept, buyer));
    }

    private Mono<Rendering> answer(String slug, Kept kept, BuyerKey buyer) {
        var heard = kept.heard();
        if (kept.wantsAWord()) {
            return kindWord(slug, kept);
        }
        return next(slug, heard, buyer)
                .map(place -> Rendering.redirectTo(place.toString())
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    private Mono<URI> next(String slug, Heard heard, BuyerKey buyer) {
        return switch (heard.outcome()) {
            case TICKET -> tickets.of(heard, buyer).map(written -> Onwards.checkout(slug, written.token()));
            case PLACE -> Mono.justOrEmpty(heard.requestId()).map(placeId -> Onwards.place(slug, placeId));
            case null, default -> Mono.just(Onwards.show(slug, heard.showId()));
        };
    }

    /** What was typed is in the model, and shown again. */
    private Mono<Rendering> askAgain(String slug, UUID showId) {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> Rendering.view("chat/write")
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("slug", slug)
                        .modelAttribute("showId", showId)
                        .modelAttribute("back", Onwards.show(slug, showId))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private Mono<Rendering> kindWord(String slug, Kept kept) {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> Rendering.view("chat/heard")
                        .modelAttribute("shopName", office.name())
                        .modelAttribute("back", Onwards.show(slug, kept.heard().showId()))
                        .modelAttribute("comment", kept.heard())
                        .modelAttribute("title", kept.title())
                        .modelAttribute("word", kept.word())
                        .build());
    }
}
