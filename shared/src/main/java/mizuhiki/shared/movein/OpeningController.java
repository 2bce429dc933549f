package mizuhiki.shared.movein;

import jakarta.validation.Valid;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 事業所をひらく: the first page a new office sees. */
@Controller
@RequestMapping("/open/{key}")
@OpenToAll
class OpeningController {

    private final OpeningKey keys;
    private final MoveIn moveIn;

    OpeningController(OpeningKey keys, MoveIn moveIn) {
        this.keys = keys;
        this.moveIn = moveIn;
    }

    @GetMapping
    Mono<Rendering> page(@PathVariable String key) {
        return keys.require(key)
                .thenReturn(page(key, HttpStatus.OK)
                        .modelAttribute("form", OpeningForm.EMPTY)
                        .build());
    }

    @PostMapping
    Mono<Rendering> open(
            @PathVariable String key, @Valid @ModelAttribute("form") OpeningForm form, BindingResult faults) {
        return keys.require(key).then(Mono.defer(() -> faults.hasErrors() ? Mono.just(unclear(key)) : open(key, form)));
    }

    private Mono<Rendering> open(String key, OpeningForm form) {
        return moveIn.open(form)
                .map(office -> Rendering.redirectTo("/sign-in?opened=true&next=/office/first-steps")
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(Refusal.class, refusal -> Mono.just(refused(key, refusal)));
    }

    private static Rendering unclear(String key) {
        return page(key, HttpStatus.UNPROCESSABLE_CONTENT).build();
    }

    private static Rendering refused(String key, Refusal refusal) {
        return page(key, HttpStatus.CONFLICT)
                .modelAttribute("refusal", refusal.slug())
                .build();
    }

    /** What was typed is in the model; the password is typed again. */
    private static Rendering.Builder<?> page(String key, HttpStatus status) {
        return Rendering.view("movein/open").modelAttribute("key", key).status(status);
    }
}
