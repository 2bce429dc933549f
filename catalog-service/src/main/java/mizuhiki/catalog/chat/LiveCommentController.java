package mizuhiki.catalog.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerCookie;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.counter.Counter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Comments of viewers on the own page, for programs. */
@RestController
@RequestMapping(LiveCommentController.PATH)
@OpenToAll
class LiveCommentController {

    static final String PATH = "/api/v1/claim/{slug}/{showId}/comments";

    private final CommentDesk desk;

    LiveCommentController(CommentDesk desk) {
        this.desk = desk;
    }

    @Bean
    static Counter<CommentRequest> commentCounter(LiveCommentController controller) {
        return Counter.at(
                PATH,
                CommentRequest.class,
                (request, visit) -> controller
                        .write(visit.id("showId"), request, visit.exchange())
                        .map(ResponseEntity::ok));
    }

    @PostMapping
    Mono<CommentView> write(
            @PathVariable UUID showId, @Valid @RequestBody CommentRequest request, ServerWebExchange exchange) {
        var buyer = BuyerKey.of(request.buyerKey()).orElseGet(() -> BuyerCookie.keptBy(exchange));
        return Moment.get()
                .map(now -> Comment.onOwnPage(showId, request.author(), request.text(), buyer, now))
                .flatMap(desk::take)
                .map(CommentView::of);
    }

    record CommentRequest(
            @NotBlank @Size(max = 30) String author,
            @NotBlank @Size(max = 200) String text,
            @Pattern(regexp = BuyerKey.FORM) @Nullable String buyerKey) {}
}
