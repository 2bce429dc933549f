package mizuhiki.catalog.material;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.catalog.material.Entries.Change;
import mizuhiki.catalog.material.Entries.Count;
import mizuhiki.catalog.material.Entries.NewMaterial;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.TakingBack;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** 材料, for staff. */
@Controller
@RequestMapping("/catalog/materials")
@Allowed(Role.STAFF)
class MaterialController {

    private final Keeping keeping;
    private final MaterialPages pages;

    MaterialController(Keeping keeping, MaterialPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping
    Mono<Rendering> list() {
        return pages.list();
    }

    /** What runs short, for 確認まち and きょう. */
    @GetMapping("/short")
    Mono<Rendering> runningShort() {
        return pages.runningShort();
    }

    /** What went into the pieces of a product, for the page on which it gets its price. */
    @GetMapping("/of/{productId}")
    Mono<Rendering> usedFor(@PathVariable UUID productId) {
        return pages.usedFor(productId);
    }

    @GetMapping("/{materialId}")
    Mono<Rendering> one(@PathVariable UUID materialId, @RequestParam @Nullable String after) {
        return pages.one(materialId, after);
    }

    @PostMapping
    Mono<Rendering> add(@Valid @ModelAttribute("adding") NewMaterial adding, BindingResult binding) {
        return binding.hasErrors()
                ? pages.unclearAdding()
                : keeping.add(adding)
                        .map(material -> see(material.id()))
                        .onErrorResume(MaterialNameTaken.class, pages::refusedAdding);
    }

    @PostMapping("/{materialId}")
    Mono<Rendering> change(
            @PathVariable UUID materialId, @Valid @ModelAttribute("change") Change change, BindingResult binding) {
        return binding.hasErrors()
                ? pages.unclearChange(materialId)
                : keeping.change(materialId, change)
                        .map(material -> see(materialId))
                        .onErrorResume(refused(refusal -> pages.refused(materialId, refusal)));
    }

    @PostMapping("/{materialId}/retirement")
    Mono<Rendering> retire(@PathVariable UUID materialId, @RequestParam boolean retired) {
        return keeping.retire(materialId, retired).map(material -> see(materialId));
    }

    @PostMapping("/{materialId}/receipts")
    Mono<Rendering> receive(
            @PathVariable UUID materialId,
            @Valid @ModelAttribute("receipt") Receipt receipt,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclear(materialId)
                : done(keeping.receive(materialId, receipt, viewer))
                        .onErrorResume(refused(refusal -> pages.refused(materialId, refusal)));
    }

    @PostMapping("/{materialId}/uses")
    Mono<Rendering> use(
            @PathVariable UUID materialId,
            @Valid @ModelAttribute("use") Use use,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclear(materialId)
                : done(keeping.use(materialId, use, viewer))
                        .onErrorResume(refused(refusal -> pages.refused(materialId, refusal)));
    }

    @PostMapping("/{materialId}/counts")
    Mono<Rendering> count(
            @PathVariable UUID materialId,
            @Valid @ModelAttribute("count") Count count,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclear(materialId)
                : done(keeping.count(materialId, count, viewer))
                        .onErrorResume(refused(refusal -> pages.refused(materialId, refusal)));
    }

    @PostMapping("/{materialId}/movements/{movementId}/corrections")
    Mono<Rendering> takeBack(
            @PathVariable UUID materialId,
            @PathVariable UUID movementId,
            @Valid @ModelAttribute("takingBack") TakingBack why,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclearTakingBack(materialId, movementId)
                : done(keeping.takeBack(materialId, movementId, why, viewer))
                        .onErrorResume(refused(refusal -> pages.refusedTakingBack(materialId, movementId, refusal)));
    }

    @PostMapping("/{materialId}/movements/{movementId}/losses")
    Mono<Rendering> lose(
            @PathVariable UUID materialId,
            @PathVariable UUID movementId,
            @Valid @ModelAttribute("takingBack") TakingBack why,
            BindingResult binding,
            @AuthenticationPrincipal Viewer viewer) {
        return binding.hasErrors()
                ? pages.unclearTakingBack(materialId, movementId)
                : done(keeping.lose(materialId, movementId, why, viewer))
                        .onErrorResume(refused(refusal -> pages.refusedTakingBack(materialId, movementId, refusal)));
    }

    /** The page comes back with the reason; what is not there has none. */
    private static Function<Throwable, Mono<Rendering>> refused(Function<Refusal, Mono<Rendering>> again) {
        return failure -> failure instanceof Refusal refusal && !(refusal instanceof NotFound)
                ? again.apply(refusal)
                : Mono.error(failure);
    }

    private static Mono<Rendering> done(Mono<Movement> written) {
        return written.map(movement -> see(movement.materialId()));
    }

    private static Rendering see(UUID materialId) {
        return Rendering.redirectTo("/catalog/materials/" + materialId)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
