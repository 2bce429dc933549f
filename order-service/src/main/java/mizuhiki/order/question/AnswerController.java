package mizuhiki.order.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.People;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The questions staff have to answer. */
@Controller
@RequestMapping("/wages/questions")
@Allowed(Role.STAFF)
class AnswerController {

    private final Asking asking;
    private final People people;

    AnswerController(Asking asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    /** @param read how many letters of the question whoever answers has read; null: all there are */
    record Reply(
            @NotBlank @Size(max = 1000) String answer,
            @Nullable Integer read) {}

    record Desk(List<Asked> questions, Map<UUID, String> names) {

        public String name(Asked question) {
            return names.getOrDefault(question.personId(), "");
        }

        /** What was written to a question that can no longer be answered stands in no form. */
        public boolean hasNoPlaceFor(Typed typed) {
            return typed.isRefused()
                    && questions.stream()
                            .filter(Asked::isOpen)
                            .noneMatch(open -> typed.in(answerTo(open)).isRefused());
        }

        public String answerTo(Asked question) {
            return "/wages/questions/" + question.id() + "/answer";
        }
    }

    @GetMapping
    Mono<Rendering> desk(@RequestParam(defaultValue = "false") boolean saved) {
        return page(saved, Typed.NOTHING);
    }

    @PostMapping("/{questionId}/answer")
    Mono<Rendering> answer(
            @PathVariable UUID questionId, @Valid @ModelAttribute Reply reply, @AuthenticationPrincipal Viewer viewer) {
        return asking.answer(questionId, reply, viewer)
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/wages/questions?saved=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build()));
    }

    /** What was written stays, below the question as it is now. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> page(false, typed));
    }

    private Mono<Rendering> page(boolean saved, Typed typed) {
        return asking.forStaff()
                .flatMap(this::named)
                .map(desk -> Rendering.view("question/desk")
                        .modelAttribute("desk", desk)
                        .modelAttribute("saved", saved)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    private Mono<Desk> named(List<Asked> questions) {
        return people.displayNames(
                        questions.stream().map(Asked::personId).distinct().toList())
                .map(names -> new Desk(questions, names));
    }
}
