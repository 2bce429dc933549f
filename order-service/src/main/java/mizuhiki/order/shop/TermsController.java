package mizuhiki.order.shop;

import jakarta.validation.Valid;
import java.util.List;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.office.Seller;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** お店のきまり: a manager reads the terms and gives new ones from a day on. */
@Controller
@Allowed(Role.MANAGER)
@RequestMapping("/orders/terms")
class TermsController {

    private final ShopTerms terms;
    private final TermsRenewal renewal;
    private final Offices offices;

    TermsController(ShopTerms terms, TermsRenewal renewal, Offices offices) {
        this.terms = terms;
        this.renewal = renewal;
        this.offices = offices;
    }

    @ModelAttribute("untold")
    Mono<List<Seller.Part>> untold() {
        return CurrentOffice.get()
                .flatMap(offices::get)
                .map(office -> office.seller().untold());
    }

    @GetMapping
    Mono<Rendering> page(@RequestParam @Nullable String given) {
        return history()
                .map(history -> page(history)
                        .modelAttribute("entries", history.draft())
                        .modelAttribute("given", given != null)
                        .build());
    }

    @PostMapping
    Mono<Rendering> give(@Valid @ModelAttribute("entries") NewTerms entries, BindingResult errors) {
        return errors.hasErrors() ? pageAgain() : renew(entries, errors);
    }

    private Mono<Rendering> renew(NewTerms entries, BindingResult errors) {
        return renewal.renew(entries.terms())
                .thenReturn(Rendering.redirectTo("/orders/terms?given=" + entries.validFrom())
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(TermsTooEarly.class, early -> unfit("early", errors))
                .onErrorResume(TermsTooLate.class, late -> unfit("late", errors));
    }

    private Mono<Rendering> unfit(String why, BindingResult errors) {
        errors.rejectValue("validFrom", why);
        return pageAgain();
    }

    /** With what was written, and what is wrong with it. */
    private Mono<Rendering> pageAgain() {
        return history()
                .map(history ->
                        page(history).status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    private Mono<TermsHistory> history() {
        return Moment.today().zipWith(terms.latestFirst().collectList(), TermsHistory::new);
    }

    private static Rendering.Builder<?> page(TermsHistory history) {
        return Rendering.view("orders/terms").modelAttribute("history", history);
    }
}
