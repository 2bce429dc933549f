package mizuhiki.shared.newcomer;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 人を加える. */
@Controller
@RequestMapping("/people")
@Allowed(Role.STAFF)
class NewcomerController {

    private final Welcoming welcoming;

    NewcomerController(Welcoming welcoming) {
        this.welcoming = welcoming;
    }

    @GetMapping("/new")
    String form(Model model, @AuthenticationPrincipal Viewer viewer) {
        model.addAttribute("form", Newcomer.nobodyYet(viewer));
        return "newcomer/form";
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
                        .map(personId ->
                                Rendering.redirectTo("/people/" + personId).build())
                        .onErrorResume(NewcomerController::isAboutTheForm, NewcomerController::again);
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
        return Rendering.view("newcomer/form")
                .modelAttribute(why, what)
                .status(status)
                .build();
    }
}
