package mizuhiki.order.question;

import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.OwnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What a member sees of their questions on きょう, and staff in 確認まち. */
@Controller
class QuestionController {

    private final Asking asking;

    QuestionController(Asking asking) {
        this.asking = asking;
    }

    /** For 確認まち and きょう. */
    @Allowed(Role.STAFF)
    @GetMapping("/wages/questions/waiting")
    Mono<Rendering> waiting() {
        return asking.waiting()
                .map(count -> Rendering.view("question/cards :: waiting")
                        .modelAttribute("count", count)
                        .build());
    }

    /** For きょう. */
    @Allowed(Role.MEMBER)
    @GetMapping("/wages/questions/mine")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return asking.forToday(viewer.personId())
                .map(questions -> Rendering.view("question/cards :: mine")
                        .modelAttribute("questions", questions)
                        .build());
    }

    @Allowed(Role.MEMBER)
    @PostMapping("/wages/questions/{questionId}/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable UUID questionId,
            @RequestParam(required = false) @Nullable String back,
            @AuthenticationPrincipal Viewer viewer) {
        return asking.withdraw(questionId, viewer).then(seeOther(OwnPath.or("/wages/mine", back)));
    }

    private static Mono<Rendering> seeOther(String path) {
        return Mono.fromSupplier(
                () -> Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build());
    }
}
