package mizuhiki.stream.airtime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.runsheet.RunSheetEditing;
import mizuhiki.stream.show.ShowState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** つぎに見せられるもの: what was seldom shown, put on the run sheet with one tap. */
@Controller
@RequestMapping("/streams/{showId}/airtime")
@Allowed(Role.STAFF)
class AirtimePageController {

    static final List<Integer> WEEKS = List.of(4, 6, 8);

    private final Outlooks outlooks;
    private final RunSheetEditing editing;

    AirtimePageController(Outlooks outlooks, RunSheetEditing editing) {
        this.outlooks = outlooks;
        this.editing = editing;
    }

    record PicksForm(@NotEmpty @Size(max = 60) List<@NotNull UUID> productIds) {}

    @GetMapping
    Mono<Rendering> outlook(@PathVariable UUID showId, @RequestParam(defaultValue = "6") int weeks) {
        return outlooks.ofShow(showId, Math.clamp(weeks, 4, 8))
                .map(outlook -> Rendering.view("rundown/airtime")
                        .modelAttribute("outlook", outlook)
                        .modelAttribute("show", outlook.show())
                        .modelAttribute("spans", WEEKS)
                        .modelAttribute("editable", isEditable(outlook.show().state()))
                        .build());
    }

    @PostMapping
    Mono<String> accept(@PathVariable UUID showId, @Valid @ModelAttribute PicksForm form) {
        return editing.put(showId, form.productIds()).thenReturn("redirect:/streams/{showId}/rundown");
    }

    @PostMapping("/order")
    Mono<String> order(@PathVariable UUID showId, @Valid @ModelAttribute PicksForm form) {
        return editing.order(showId, form.productIds()).thenReturn("redirect:/streams/{showId}/rundown");
    }

    private static boolean isEditable(ShowState state) {
        return state.isPlanned() || state == ShowState.ON_AIR;
    }
}
