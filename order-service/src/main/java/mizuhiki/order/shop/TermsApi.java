package mizuhiki.order.shop;

import jakarta.validation.Valid;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/orders/terms")
class TermsApi {

    private final ShopTerms terms;
    private final TermsRenewal renewal;

    TermsApi(ShopTerms terms, TermsRenewal renewal) {
        this.terms = terms;
        this.renewal = renewal;
    }

    @GetMapping
    @Allowed(Role.STAFF)
    Mono<Terms> today() {
        return Moment.today().flatMap(terms::on);
    }

    @GetMapping("/versions")
    @Allowed(Role.STAFF)
    Flux<Terms> versions() {
        return terms.latestFirst();
    }

    /** Earlier terms stay: buyers ordered under them. */
    @PostMapping
    @Allowed(Role.MANAGER)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Terms> give(@Valid @RequestBody Terms newTerms) {
        return renewal.renew(newTerms).thenReturn(newTerms);
    }
}
