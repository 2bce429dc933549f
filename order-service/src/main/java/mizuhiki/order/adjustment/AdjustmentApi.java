package mizuhiki.order.adjustment;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.adjustment.Adjusting.NewAdjustment;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is added by hand, for programs. */
@RestController
@Allowed(Role.MANAGER)
@RequestMapping("/api/v1/wages/months/{month}/adjustments")
class AdjustmentApi {

    private final Adjusting adjusting;
    private final Adjustments adjustments;

    AdjustmentApi(Adjusting adjusting, Adjustments adjustments) {
        this.adjusting = adjusting;
        this.adjustments = adjustments;
    }

    @GetMapping
    Flux<Adjustment> all(@PathVariable YearMonth month) {
        return adjustments.in(month);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Adjustment> enter(
            @PathVariable YearMonth month,
            @Valid @RequestBody NewAdjustment adjustment,
            @AuthenticationPrincipal Viewer viewer) {
        return adjusting.enter(month, adjustment, viewer);
    }

    @DeleteMapping("/{adjustmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable YearMonth month, @PathVariable UUID adjustmentId) {
        return adjustments.remove(month, adjustmentId);
    }
}
