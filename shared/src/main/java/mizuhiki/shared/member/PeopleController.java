package mizuhiki.shared.member;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** メンバー: everybody of the office, and each one's file. */
@Controller
@RequestMapping("/people")
@Allowed(Role.STAFF)
class PeopleController {

    private final People people;
    private final MemberFiles files;
    private final Welcoming welcoming;

    PeopleController(People people, MemberFiles files, Welcoming welcoming) {
        this.people = people;
        this.files = files;
        this.welcoming = welcoming;
    }

    @GetMapping
    Mono<String> all(Model model) {
        return people.all()
                .collectList()
                .doOnNext(everybody -> model.addAttribute("people", everybody))
                .thenReturn("member/people");
    }

    @GetMapping("/new")
    String form(Model model, @AuthenticationPrincipal Viewer viewer) {
        model.addAttribute("form", Newcomer.nobodyYet(viewer));
        return "member/new-person";
    }

    @PostMapping
    Mono<Rendering> add(
            @Valid @ModelAttribute("form") Newcomer newcomer,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return faults.hasErrors()
                ? Mono.just(again("unclear", true, HttpStatus.UNPROCESSABLE_CONTENT))
                : welcoming
                        .add(newcomer, viewer)
                        .map(personId -> Rendering.view(toFile(personId)).build())
                        .onErrorResume(PeopleController::isAboutTheForm, PeopleController::again);
    }

    private static boolean isAboutTheForm(Throwable why) {
        return why instanceof Refusal refusal && refusal.reason() != Refusal.Reason.NOT_ALLOWED;
    }

    private static Mono<Rendering> again(Throwable why) {
        var refusal = (Refusal) why;
        var clash = refusal.reason() == Refusal.Reason.CONFLICT;
        return Mono.just(
                again("refusal", refusal.slug(), clash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT));
    }

    /** What was typed is in the model; only the password is never sent back. */
    private static Rendering again(String why, Object what, HttpStatus status) {
        return Rendering.view("member/new-person")
                .modelAttribute(why, what)
                .status(status)
                .build();
    }

    @GetMapping("/{personId}")
    Mono<String> file(@PathVariable UUID personId, Model model) {
        return files.open(personId)
                .doOnNext(file -> model.addAttribute("file", file).addAttribute("typed", MemberFile.Typed.NOTHING))
                .thenReturn("member/person");
    }

    static String toFile(UUID personId) {
        return "redirect:/people/" + personId;
    }
}
