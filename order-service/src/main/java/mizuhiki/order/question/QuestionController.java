package mizuhiki.order.question;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.web.OwnPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The questions staff have to answer, and what a member sees of theirs on きょう. */
@Controller
class QuestionController {

    private final Asking asking;
    private final People people;

    QuestionController(Asking asking, People people) {
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
    }

    @Allowed(Role.STAFF)
    @GetMapping("/wages/questions")
    Mono<Rendering> desk(@RequestParam(defaultValue = "false") boolean saved) {
        return asking.forStaff()
                .flatMap(this::named)
                .map(desk -> Rendering.view("question/desk")
                        .modelAttribute("desk", desk)
                        .modelAttribute("saved", saved)
                        .build());
    }

    /** For 確認まち. */
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

    @Allowed(Role.STAFF)
    @PostMapping("/wages/questions/{questionId}/answer")
    Mono<Rendering> answer(
            @PathVariable UUID questionId, @Valid @ModelAttribute Reply reply, @AuthenticationPrincipal Viewer viewer) {
        return asking.answer(questionId, reply, viewer).then(seeOther("/wages/questions?saved=true"));
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

    private Mono<Desk> named(List<Asked> questions) {
        return people.displayNames(
                        questions.stream().map(Asked::personId).distinct().toList())
                .map(names -> new Desk(questions, names));
    }
}
