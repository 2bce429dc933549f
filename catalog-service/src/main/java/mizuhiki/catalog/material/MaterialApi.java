package mizuhiki.catalog.material;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.catalog.material.Entries.Change;
import mizuhiki.catalog.material.Entries.Count;
import mizuhiki.catalog.material.Entries.NewMaterial;
import mizuhiki.catalog.material.Entries.Receipt;
import mizuhiki.catalog.material.Entries.TakingBack;
import mizuhiki.catalog.material.Entries.Use;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 材料, for programs. */
@RestController
@RequestMapping("/api/v1/catalog")
@Allowed(Role.STAFF)
class MaterialApi {

    private final Materials materials;
    private final Movements movements;
    private final Keeping keeping;

    MaterialApi(Materials materials, Movements movements, Keeping keeping) {
        this.materials = materials;
        this.movements = movements;
        this.keeping = keeping;
    }

    @GetMapping("/materials")
    Flux<Material> all() {
        return materials.all();
    }

    @PostMapping("/materials")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Material> add(@Valid @RequestBody NewMaterial adding) {
        return keeping.add(adding);
    }

    @GetMapping("/materials/{materialId}")
    Mono<Material> one(@PathVariable UUID materialId) {
        return materials.get(materialId);
    }

    @PutMapping("/materials/{materialId}")
    Mono<Material> change(@PathVariable UUID materialId, @Valid @RequestBody Change change) {
        return keeping.change(materialId, change);
    }

    @PutMapping("/materials/{materialId}/retirement")
    Mono<Material> retire(@PathVariable UUID materialId) {
        return keeping.retire(materialId, true);
    }

    @DeleteMapping("/materials/{materialId}/retirement")
    Mono<Material> useAgain(@PathVariable UUID materialId) {
        return keeping.retire(materialId, false);
    }

    @GetMapping("/materials/{materialId}/movements")
    Mono<Slice<Movement>> history(
            @PathVariable UUID materialId, @RequestParam @Nullable String after, @RequestParam @Nullable Integer size) {
        return materials.get(materialId).then(movements.of(materialId, Page.of(after, size)));
    }

    @PostMapping("/materials/{materialId}/receipts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Movement> receive(
            @PathVariable UUID materialId,
            @Valid @RequestBody Receipt receipt,
            @AuthenticationPrincipal Viewer viewer) {
        return keeping.receive(materialId, receipt, viewer);
    }

    @PostMapping("/materials/{materialId}/uses")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Movement> use(
            @PathVariable UUID materialId, @Valid @RequestBody Use use, @AuthenticationPrincipal Viewer viewer) {
        return keeping.use(materialId, use, viewer);
    }

    @PostMapping("/materials/{materialId}/counts")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Movement> count(
            @PathVariable UUID materialId, @Valid @RequestBody Count count, @AuthenticationPrincipal Viewer viewer) {
        return keeping.count(materialId, count, viewer);
    }

    @PostMapping("/materials/{materialId}/movements/{movementId}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Movement> takeBack(
            @PathVariable UUID materialId,
            @PathVariable UUID movementId,
            @Valid @RequestBody TakingBack why,
            @AuthenticationPrincipal Viewer viewer) {
        return keeping.takeBack(materialId, movementId, why, viewer);
    }

    @PostMapping("/materials/{materialId}/movements/{movementId}/losses")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Movement> lose(
            @PathVariable UUID materialId,
            @PathVariable UUID movementId,
            @Valid @RequestBody TakingBack why,
            @AuthenticationPrincipal Viewer viewer) {
        return keeping.lose(materialId, movementId, why, viewer);
    }

    /** What went into a lot. */
    @GetMapping("/lots/{lotId}/materials")
    Flux<Movement> intoLot(@PathVariable UUID lotId) {
        return movements.intoLot(lotId);
    }
}
