package mizuhiki.catalog.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.catalog.product.Product;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.money.TaxCategory;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.Part;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 確認まち, for programs. */
@RestController
@RequestMapping("/api/v1/catalog")
@Allowed(Role.STAFF)
class ListingApi {

    private final ReviewQueue queue;
    private final Estimates estimates;
    private final Products products;
    private final Listing listing;
    private final Repicturing repicturing;

    ListingApi(ReviewQueue queue, Estimates estimates, Products products, Listing listing, Repicturing repicturing) {
        this.queue = queue;
        this.estimates = estimates;
        this.products = products;
        this.listing = listing;
        this.repicturing = repicturing;
    }

    @GetMapping("/review")
    Flux<ReviewQueue.WaitingProduct> waiting() {
        return queue.waiting();
    }

    @GetMapping("/products/{productId}/estimate")
    Mono<EstimateView> reckon(
            @PathVariable UUID productId,
            @RequestParam @Min(0) @Max(9_999_999) long price,
            @RequestParam(defaultValue = "0") @Min(0) @Max(9_999_999) long materialCost) {
        return products.get(productId)
                .then(estimates.of(productId, Yen.of(price), Yen.of(materialCost)))
                .map(EstimateView::of);
    }

    @PutMapping("/products/{productId}/listing")
    Mono<Decided> approve(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ListingForm form,
            @AuthenticationPrincipal Viewer viewer) {
        return listing.approve(productId, form.seenAs(Version.in(ifMatch)), viewer)
                .map(Decided::of);
    }

    @PutMapping("/products/{productId}/tax-category")
    Mono<Decided> tax(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Taxing taxing,
            @AuthenticationPrincipal Viewer viewer) {
        return listing.tax(productId, taxing.taxCategory(), Version.in(ifMatch).number(), viewer)
                .map(Decided::of);
    }

    @PutMapping(path = "/products/{productId}/photo", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Decided> picture(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestPart("photo") Part photo,
            @AuthenticationPrincipal Viewer viewer) {
        return repicturing
                .picture(productId, Version.in(ifMatch).number(), photo, viewer)
                .map(Decided::of);
    }

    @PostMapping("/products/{productId}/sending-back")
    Mono<Decided> sendBack(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody SendingBack why,
            @AuthenticationPrincipal Viewer viewer) {
        return listing.sendBack(productId, why.seenAs(Version.in(ifMatch)), viewer)
                .map(Decided::of);
    }

    @DeleteMapping("/products/{productId}/listing")
    Mono<Decided> withdraw(
            @PathVariable UUID productId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        return listing.withdraw(productId, Version.in(ifMatch).number(), viewer).map(Decided::of);
    }

    record Taxing(@NotNull TaxCategory taxCategory) {}

    record Decided(UUID productId, Product.State state, int version) {

        static Decided of(Product product) {
            return new Decided(product.id(), product.state(), product.version());
        }
    }

    record EstimateView(
            Yen price,
            Yen fee,
            Yen materialCost,
            Yen proceeds,
            @Nullable Yen perHour) {

        static EstimateView of(Estimate estimate) {
            return new EstimateView(
                    estimate.price(),
                    estimate.fee(),
                    estimate.materialCost(),
                    estimate.proceeds(),
                    estimate.perHour().orElse(null));
        }
    }
}
