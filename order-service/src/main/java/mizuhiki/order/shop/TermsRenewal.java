package mizuhiki.order.shop;

import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Giving the shop new terms, from today at the earliest: orders keep the terms of their day. */
@Component
class TermsRenewal {

    private final ShopTerms terms;

    TermsRenewal(ShopTerms terms) {
        this.terms = terms;
    }

    Mono<Void> renew(Terms newTerms) {
        return Moment.today()
                .filter(today -> !newTerms.validFrom().isBefore(today))
                .switchIfEmpty(Mono.error(TermsTooEarly::new))
                .flatMap(today -> terms.give(newTerms));
    }
}
