package mizuhiki.stream.runsheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import reactor.core.publisher.Mono;

/** The buttons beside the run sheet; the sheet itself is part of the page of the show. */
@Controller
@RequestMapping("/streams/{showId}/run-sheet")
@Allowed(Role.STAFF)
class RunSheetPageController {

    private final RunSheetEditing editing;

    RunSheetPageController(RunSheetEditing editing) {
        this.editing = editing;
    }

    record MoveForm(@NotNull UUID productId, @NotNull Direction direction) {}

    record RemoveForm(@NotNull UUID productId) {}

    @PostMapping
    Mono<String> add(@PathVariable UUID showId, @Valid @ModelAttribute Wish wish) {
        return editing.add(showId, wish).thenReturn(sheet());
    }

    @PostMapping("/move")
    Mono<String> move(@PathVariable UUID showId, @Valid @ModelAttribute MoveForm form) {
        return editing.move(showId, form.productId(), form.direction()).thenReturn(sheet());
    }

    @PostMapping("/remove")
    Mono<String> remove(@PathVariable UUID showId, @Valid @ModelAttribute RemoveForm form) {
        return editing.remove(showId, form.productId()).thenReturn(sheet());
    }

    private static String sheet() {
        return "redirect:/streams/{showId}#run-sheet";
    }
}
