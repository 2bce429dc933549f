package mizuhiki.order.whatif;

import jakarta.validation.Valid;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Asking what another policy would have paid. */
@Controller
@Allowed(Role.MANAGER)
class WhatIfController {

    private final Trying trying;

    WhatIfController(Trying trying) {
        this.trying = trying;
    }

    @GetMapping("/wages/what-if")
    Mono<Rendering> page() {
        return trying.desk().map(desk -> page(desk).build());
    }

    /** Looking costs nothing: the answer is an address that can be kept. */
    @GetMapping("/wages/what-if/answer")
    Mono<Rendering> answer(@Valid @ModelAttribute("question") Question question) {
        return Mono.zip(
                trying.desk(),
                trying.answer(question),
                (desk, answer) -> page(new Trying.Desk(desk.months(), question.blocks(), question.rounding()))
                        .modelAttribute("answer", answer)
                        .modelAttribute("asked", question)
                        .build());
    }

    @PostMapping("/api/v1/wages/what-if")
    @ResponseBody
    Mono<WhatIf> answerAsTold(@Valid @RequestBody Question question) {
        return trying.answer(question);
    }

    private static Rendering.Builder<?> page(Trying.Desk desk) {
        return Rendering.view("wages/what-if").modelAttribute("desk", desk).modelAttribute("typed", Typed.NOTHING);
    }
}
