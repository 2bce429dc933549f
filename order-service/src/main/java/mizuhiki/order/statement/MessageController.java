package mizuhiki.order.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** ひとこと: what staff would like to say to a member on the statement. */
@Controller
@Allowed(Role.MANAGER)
class MessageController {

    private final MessageDesk desk;

    MessageController(MessageDesk desk) {
        this.desk = desk;
    }

    record Words(
            @Size(max = 300, message = "form.long-words") @Nullable
            String words) {

        String given() {
            return Objects.requireNonNullElse(words, "");
        }
    }

    @GetMapping("/wages/papers/{month}/messages")
    Mono<Rendering> page(@PathVariable YearMonth month) {
        return page(month, Typed.NOTHING);
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, @PathVariable YearMonth month, ServerWebExchange exchange) {
        return SentForm.invalid(exchange, why).flatMap(typed -> page(month, typed));
    }

    private Mono<Rendering> page(YearMonth month, Typed typed) {
        return desk.of(month)
                .map(lines -> Rendering.view("statement/messages")
                        .modelAttribute("month", month)
                        .modelAttribute("lines", lines)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping("/wages/papers/{month}/messages/{personId}")
    Mono<Rendering> write(
            @PathVariable YearMonth month,
            @PathVariable UUID personId,
            @Valid @ModelAttribute Words words,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.write(month, personId, words.given(), viewer)
                .thenReturn(Rendering.redirectTo("/wages/papers/%s/messages".formatted(month))
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    @PutMapping("/api/v1/wages/papers/{month}/messages/{personId}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> writeAsTold(
            @PathVariable YearMonth month,
            @PathVariable UUID personId,
            @Valid @RequestBody Words words,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.write(month, personId, words.given(), viewer);
    }
}
