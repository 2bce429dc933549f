package mizuhiki.catalog.keeping;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Moving and writing off, for programs; what is there tells the stock of the product. */
@RestController
@RequestMapping("/api/v1/catalog/stock/{productId}")
@Allowed(Role.STAFF)
class HandlingController {

    private final Handling handling;

    HandlingController(Handling handling) {
        this.handling = handling;
    }

    @PostMapping("/moves")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> move(
            @PathVariable UUID productId, @Valid @RequestBody MoveForm move, @AuthenticationPrincipal Viewer viewer) {
        return handling.move(productId, move, viewer);
    }

    @PostMapping("/write-offs")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> writeOff(
            @PathVariable UUID productId,
            @Valid @RequestBody WriteOffForm writeOff,
            @AuthenticationPrincipal Viewer viewer) {
        return handling.writeOff(productId, writeOff, viewer);
    }
}
