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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is added by hand is entered on the page of the month. */
@Controller
@Allowed(Role.MANAGER)
class AdjustmentController {

    private final Adjusting adjusting;
    private final Adjustments adjustments;

    AdjustmentController(Adjusting adjusting, Adjustments adjustments) {
        this.adjusting = adjusting;
        this.adjustments = adjustments;
    }

    @PostMapping("/wages/close/{month}/adjustments")
    Mono<Rendering> enter(
            @PathVariable YearMonth month,
            @Valid @ModelAttribute NewAdjustment adjustment,
            @AuthenticationPrincipal Viewer viewer) {
        return adjusting.enter(month, adjustment, viewer).map(entered -> see(month));
    }

    @PostMapping("/wages/close/{month}/adjustments/{adjustmentId}/removal")
    Mono<Rendering> remove(@PathVariable YearMonth month, @PathVariable UUID adjustmentId) {
        return adjustments.remove(month, adjustmentId).thenReturn(see(month));
    }

    @GetMapping("/api/v1/wages/months/{month}/adjustments")
    @ResponseBody
    Flux<Adjustment> all(@PathVariable YearMonth month) {
        return adjustments.in(month);
    }

    @PostMapping("/api/v1/wages/months/{month}/adjustments")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Adjustment> enterAsTold(
            @PathVariable YearMonth month,
            @Valid @RequestBody NewAdjustment adjustment,
            @AuthenticationPrincipal Viewer viewer) {
        return adjusting.enter(month, adjustment, viewer);
    }

    @DeleteMapping("/api/v1/wages/months/{month}/adjustments/{adjustmentId}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> removeAsTold(@PathVariable YearMonth month, @PathVariable UUID adjustmentId) {
        return adjustments.remove(month, adjustmentId);
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/close/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
