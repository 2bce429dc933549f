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
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/orders/terms")
class TermsApi {

    private final ShopTerms terms;

    TermsApi(ShopTerms terms) {
        this.terms = terms;
    }

    @GetMapping
    @Allowed(Role.STAFF)
    Mono<Terms> today() {
        return Moment.today().flatMap(terms::on);
    }

    /** Earlier terms stay: buyers ordered under them. */
    @PostMapping
    @Allowed(Role.MANAGER)
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Terms> give(@Valid @RequestBody Terms newTerms) {
        return terms.give(newTerms).thenReturn(newTerms);
    }
}
