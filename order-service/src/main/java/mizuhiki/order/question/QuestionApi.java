package mizuhiki.order.question;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** Questions, for programs. */
@RestController
@RequestMapping("/api/v1/wages/questions")
class QuestionApi {

    private final Asking asking;

    QuestionApi(Asking asking) {
        this.asking = asking;
    }

    /** Those that wait, and what was answered lately. */
    @Allowed(Role.STAFF)
    @GetMapping
    Mono<List<Asked>> waiting() {
        return asking.forStaff();
    }

    @Allowed(Role.STAFF)
    @PostMapping("/{questionId}/answer")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> answer(
            @PathVariable UUID questionId,
            @Valid @RequestBody AnswerController.Reply reply,
            @AuthenticationPrincipal Viewer viewer) {
        return asking.answer(questionId, reply, viewer);
    }

    @Allowed(Role.MEMBER)
    @PostMapping("/{questionId}/withdrawal")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Void> withdraw(@PathVariable UUID questionId, @AuthenticationPrincipal Viewer viewer) {
        return asking.withdraw(questionId, viewer);
    }
}
