package mizuhiki.catalog.material;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.made.LotsInHand;
import mizuhiki.catalog.product.Products;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.People;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.problem.Refusal.Reason;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Gathers what the pages about materials show. */
@Component
class MaterialPages {

    private static final int SHOWN = 24;

    private final Materials materials;
    private final Movements movements;
    private final LotsInHand lots;
    private final Products products;
    private final People people;

    MaterialPages(Materials materials, Movements movements, LotsInHand lots, Products products, People people) {
        this.materials = materials;
        this.movements = movements;
        this.lots = lots;
        this.products = products;
        this.people = people;
    }

    Mono<Rendering> list() {
        return list(HttpStatus.OK, "", "");
    }

    /** What was typed is in the model, and shown again. */
    Mono<Rendering> unclearAdding() {
        return list(HttpStatus.UNPROCESSABLE_CONTENT, "material.add.unclear", "");
    }

    Mono<Rendering> refusedAdding(MaterialNameTaken taken) {
        return list(
                HttpStatus.CONFLICT,
                "problem." + taken.slug() + ".detail",
                taken.arguments().getFirst());
    }

    /** @param refused why nothing was added, with what is said in it */
    private Mono<Rendering> list(HttpStatus status, String refused, Object told) {
        return materials
                .all()
                .collectList()
                .map(all -> Rendering.view("material/list")
                        .modelAttribute(
                                "materials",
                                all.stream().filter(one -> !one.retired()).toList())
                        .modelAttribute(
                                "retired",
                                all.stream().filter(Material::retired).toList())
                        .modelAttribute(
                                "usedForNothing", movements.usedForNothing().collectList())
                        .modelAttribute("refused", refused)
                        .modelAttribute("told", told)
                        .status(status)
                        .build());
    }

    /** For 確認まち. */
    Mono<Rendering> runningShort() {
        return materials
                .runningShort()
                .collectList()
                .map(few -> Rendering.view("material/parts :: waiting")
                        .modelAttribute("materials", few)
                        .modelAttribute(
                                "usedForNothing", movements.usedForNothing().collectList())
                        .build());
    }

    /** For the page on which a product gets its price. */
    Mono<Rendering> usedFor(UUID productId) {
        return products.get(productId)
                .flatMap(product -> movements.usedFor(product.id()))
                .map(used -> Rendering.view("material/parts :: used")
                        .modelAttribute("used", used)
                        .build());
    }

    Mono<Rendering> one(UUID materialId, @Nullable String after) {
        return one(materialId, history(materialId, after), HttpStatus.OK, "", List.of())
                .map(Rendering.Builder::build);
    }

    /** What was typed is in the model, and shown again. */
    Mono<Rendering> unclear(UUID materialId) {
        return again(materialId, "material.unclear");
    }

    Mono<Rendering> unclearChange(UUID materialId) {
        return again(materialId, "material.change.unclear");
    }

    private Mono<Rendering> again(UUID materialId, String unclear) {
        return one(materialId, history(materialId, null), HttpStatus.UNPROCESSABLE_CONTENT, unclear, List.of())
                .map(Rendering.Builder::build);
    }

    Mono<Rendering> refused(UUID materialId, Refusal refusal) {
        return refused(materialId, history(materialId, null), refusal).map(Rendering.Builder::build);
    }

    /** However long ago the movement was written: its form comes back with the reason. */
    Mono<Rendering> unclearTakingBack(UUID materialId, UUID movementId) {
        var history = movements.with(movementId, materialId, Page.of(null, SHOWN));
        return one(materialId, history, HttpStatus.UNPROCESSABLE_CONTENT, "material.taking-back.unclear", List.of())
                .map(page -> page.modelAttribute("unwritten", movementId).build());
    }

    Mono<Rendering> refusedTakingBack(UUID materialId, UUID movementId, Refusal refusal) {
        return refused(materialId, movements.with(movementId, materialId, Page.of(null, SHOWN)), refusal)
                .map(page -> page.modelAttribute("unwritten", movementId).build());
    }

    private Mono<Rendering.Builder<?>> refused(UUID materialId, Mono<Slice<Movement>> history, Refusal refusal) {
        var status = refusal.reason() == Reason.INVALID ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        return one(materialId, history, status, "problem." + refusal.slug() + ".detail", refusal.arguments());
    }

    private Mono<Slice<Movement>> history(UUID materialId, @Nullable String after) {
        return Mono.defer(() -> movements.of(materialId, Page.of(after, SHOWN)));
    }

    /** @param refused why what was written down was not taken, with what is said in it */
    private Mono<Rendering.Builder<?>> one(
            UUID materialId, Mono<Slice<Movement>> history, HttpStatus status, String refused, List<Object> told) {
        return materials
                .get(materialId)
                .zipWith(history, Shown::new)
                .map(shown -> Rendering.view("material/one")
                        .modelAttribute("material", shown.material())
                        .modelAttribute("history", shown.history())
                        .modelAttribute("lots", lots.all().collectList())
                        .modelAttribute("names", people.displayNames(shown.people()))
                        .modelAttribute("refused", refused)
                        .modelAttribute("told", told.isEmpty() ? "" : told.getFirst())
                        .modelAttribute("today", Moment.today())
                        .modelAttribute("useId", UuidCreator.getTimeOrderedEpoch())
                        .modelAttribute("receiptId", UuidCreator.getTimeOrderedEpoch())
                        .status(status));
    }

    private record Shown(Material material, Slice<Movement> history) {

        List<UUID> people() {
            return history.items().stream().map(Movement::personId).distinct().toList();
        }
    }
}
