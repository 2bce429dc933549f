package mizuhiki.catalog.listing;

import java.util.Optional;
import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.ProductStep.Kind;
import mizuhiki.catalog.product.ProductSteps;
import mizuhiki.catalog.product.Products;
import mizuhiki.catalog.product.Terms;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Staff deciding about products: onto the own shop, back to the makers, off sale. */
@Service
class Listing {

    private final Products products;
    private final ProductSteps steps;
    private final Announcement announcement;
    private final People people;
    private final TransactionalOperator transaction;

    Listing(
            Products products,
            ProductSteps steps,
            Announcement announcement,
            People people,
            TransactionalOperator transaction) {
        this.products = products;
        this.steps = steps;
        this.announcement = announcement;
        this.people = people;
        this.transaction = transaction;
    }

    /** Puts it on sale, or changes the terms it is on sale with. */
    Mono<Product> approve(UUID productId, ListingForm form, Viewer viewer) {
        return requireMember(form.help())
                .then(seen(productId, form.seenVersion()))
                .flatMap(product -> list(product, form.insteadOf(product.terms()), viewer))
                .delayUntil(announcement::listed)
                .delayUntil(product -> announcement.helped(productId, form.help()))
                .as(transaction::transactional);
    }

    Mono<Product> sendBack(UUID productId, SendingBack why, Viewer viewer) {
        return seen(productId, why.seenVersion())
                .map(product -> product.sendBack(why.note().strip()))
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, Kind.SENT_BACK, viewer.personId()))
                .delayUntil(announcement::sentBack)
                .as(transaction::transactional);
    }

    Mono<Product> withdraw(UUID productId, int seenVersion, Viewer viewer) {
        return seen(productId, seenVersion)
                .map(Product::withdraw)
                .flatMap(products::save)
                .delayUntil(product -> steps.note(product, Kind.WITHDRAWN, viewer.personId()))
                .delayUntil(announcement::withdrawn)
                .as(transaction::transactional);
    }

    /** Without listing it: receipts of what was sold tell the rate it has now. Who taps twice, even at once, said it once. */
    Mono<Product> tax(UUID productId, TaxCategory category, int seenVersion, Viewer viewer) {
        return products.get(productId)
                .flatMap(product -> product.terms().taxCategory() == category
                        ? Mono.just(product)
                        : tax(product.asSeen(seenVersion).taxedAfterwards(category), viewer))
                .as(transaction::transactional)
                .retryWhen(Retry.max(1)
                        .filter(OptimisticLockingFailureException.class::isInstance)
                        .onRetryExhaustedThrow((tries, last) -> last.failure()));
    }

    private Mono<Product> tax(Product taxed, Viewer viewer) {
        return products.save(taxed)
                .delayUntil(product -> steps.note(product, Kind.CHANGED, viewer.personId()))
                .delayUntil(announcement::taxed);
    }

    private Mono<Product> seen(UUID productId, int seenVersion) {
        return products.get(productId).map(product -> product.asSeen(seenVersion));
    }

    private Mono<Product> list(Product product, Terms terms, Viewer viewer) {
        var kind = product.isListed() ? Kind.CHANGED : Kind.LISTED;
        return products.save(product.list(terms)).delayUntil(listed -> steps.note(listed, kind, viewer.personId()));
    }

    /** Only members' work is credited. */
    private Mono<Void> requireMember(Optional<Help> help) {
        return Mono.justOrEmpty(help)
                .map(Help::personId)
                .flatMap(people::get)
                .filter(person -> !person.is(Role.MEMBER))
                .flatMap(person -> Mono.error(new NotFound(person.id())));
    }
}
