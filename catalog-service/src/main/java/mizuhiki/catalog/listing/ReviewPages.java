package mizuhiki.catalog.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.made.Share;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Gathers what staff see when they check a product. */
@Component
class ReviewPages {

    private final Products products;
    private final Estimates estimates;
    private final People people;

    ReviewPages(Products products, Estimates estimates, People people) {
        this.products = products;
        this.estimates = estimates;
        this.people = people;
    }

    Mono<Rendering> of(UUID productId) {
        return products.get(productId)
                .flatMap(product -> page(product, ListingForm.of(product)))
                .map(Rendering.Builder::build);
    }

    Mono<Rendering> with(UUID productId, ListingForm form, boolean unclear) {
        return products.get(productId)
                .flatMap(product -> page(product, form))
                .map(page -> page.modelAttribute("unclear", unclear)
                        .status(unclear ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                        .build());
    }

    /** What was typed, beside the product as somebody else has left it. */
    Mono<Rendering> outdated(UUID productId, ListingForm form) {
        return products.get(productId)
                .flatMap(product -> page(product, form.seenAs(new Version(product.version()))))
                .map(page -> page.modelAttribute("outdated", true)
                        .status(HttpStatus.CONFLICT)
                        .build());
    }

    /** The makers were not asked; what they were to be asked stays. */
    Mono<Rendering> notSentBack(UUID productId, SendingBack why, Refusal refusal) {
        return notSentBack(productId, why, "problem." + refusal.slug() + ".title", HttpStatus.CONFLICT);
    }

    Mono<Rendering> unclear(UUID productId, SendingBack why) {
        return notSentBack(productId, why, "making.review.note.unclear", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Mono<Rendering> notSentBack(UUID productId, SendingBack why, String problem, HttpStatus status) {
        return products.get(productId)
                .flatMap(product -> page(product, ListingForm.of(product)))
                .map(page -> page.modelAttribute("unsent", why)
                        .modelAttribute("unsentWhy", problem)
                        .status(status)
                        .build());
    }

    /** Why a picture was not taken. */
    Mono<Rendering> refused(UUID productId, Refusal refusal) {
        return products.get(productId)
                .flatMap(product -> page(product, ListingForm.of(product)))
                .map(page -> page.modelAttribute("refused", refusal)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build());
    }

    private Mono<Rendering.Builder<?>> page(Product product, ListingForm form) {
        return estimates
                .of(product.id(), form.offered(), form.material())
                .flatMap(this::background)
                .map(background -> Rendering.view("listing/review")
                        .modelAttribute("product", product)
                        .modelAttribute("form", form)
                        .modelAttribute("estimate", background.estimate())
                        .modelAttribute("makers", background.makers())
                        .modelAttribute("members", background.members()));
    }

    /** Makers may have left; helpers are members. */
    private Mono<Background> background(Estimate estimate) {
        return Mono.zip(
                people.members().collectList(),
                people.displayNames(
                        estimate.shares().stream().map(Share::personId).toList()),
                (members, names) -> new Background(estimate, members, names));
    }

    private record Background(Estimate estimate, List<Person> members, Map<UUID, String> names) {

        List<Maker> makers() {
            return estimate.shares().stream()
                    .map(share -> new Maker(names.getOrDefault(share.personId(), ""), share.minutes()))
                    .toList();
        }
    }

    record Maker(String name, int minutes) {}
}
