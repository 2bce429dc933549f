package mizuhiki.order.tax;

import jakarta.validation.Valid;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** インボイスの登録番号: from which day on the office has one. */
@Controller
@Allowed(Role.MANAGER)
@RequestMapping("/orders/tax-number")
class TaxNumberController {

    private final TaxNumbers numbers;
    private final TaxNumberNoting noting;

    TaxNumberController(TaxNumbers numbers, TaxNumberNoting noting) {
        this.numbers = numbers;
        this.noting = noting;
    }

    @GetMapping
    Mono<Rendering> page(@RequestParam @Nullable String noted) {
        return Moment.today()
                .map(today -> page().modelAttribute("form", TaxNumberForm.blank(today))
                        .modelAttribute("noted", noted != null)
                        .build());
    }

    @PostMapping
    Mono<Rendering> note(
            @Valid @ModelAttribute("form") TaxNumberForm form,
            BindingResult faults,
            @AuthenticationPrincipal Viewer viewer) {
        return Moment.today()
                .filter(form::isFarAfter)
                .doOnNext(today -> faults.rejectValue("dayKnown", "far"))
                .then(Mono.defer(() -> answer(form, faults, viewer)));
    }

    private Mono<Rendering> answer(TaxNumberForm form, BindingResult faults, Viewer viewer) {
        return faults.hasErrors()
                ? Mono.just(page().status(HttpStatus.UNPROCESSABLE_CONTENT).build())
                : noting.note(form.registration(), viewer)
                        .thenReturn(Rendering.redirectTo("/orders/tax-number?noted=true")
                                .status(HttpStatus.SEE_OTHER)
                                .build());
    }

    private Rendering.Builder<?> page() {
        return Rendering.view("orders/tax-number")
                .modelAttribute("tax", Moment.today().flatMap(numbers::on))
                .modelAttribute("versions", numbers.latestFirst().collectList());
    }
}
