package mizuhiki.stream.runsheet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.label.Label;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.show.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/run-sheet")
@Allowed(Role.STAFF)
class RunSheetApiController {

    private final Shows shows;
    private final RunSheets sheets;
    private final RunSheetEditing editing;

    RunSheetApiController(Shows shows, RunSheets sheets, RunSheetEditing editing) {
        this.shows = shows;
        this.sheets = sheets;
        this.editing = editing;
    }

    record RunSheetView(List<Item> items, int plannedMinutes) {

        static RunSheetView of(RunSheet sheet) {
            return new RunSheetView(sheet.items(), sheet.plannedMinutes());
        }
    }

    record MinutesRequest(@NotNull @Min(1) @Max(120) Integer plannedMinutes) {}

    /** What is left out stays as it is. */
    record ClaimRequest(
            @Nullable @Pattern(regexp = Label.FORM) String label,
            @Nullable ClaimMode mode,
            @Nullable @Min(1) @Max(180) Integer holdMinutes,
            @Nullable @Min(0) @Max(999) Integer kept) {

        ClaimRequest {
            label = Label.read(label);
        }

        Wish about(UUID productId) {
            return new Wish(productId, null, label, mode, holdMinutes, kept);
        }
    }

    record MoveRequest(@NotNull Direction direction) {}

    @GetMapping
    Mono<RunSheetView> sheet(@PathVariable UUID showId) {
        return shows.get(showId).flatMap(show -> sheets.ofShow(show.id())).map(RunSheetView::of);
    }

    @PostMapping("/items")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<RunSheetView> add(@PathVariable UUID showId, @Valid @RequestBody Wish wish) {
        return editing.add(showId, wish).map(RunSheetView::of);
    }

    @PutMapping("/items/{productId}/minutes")
    Mono<RunSheetView> retime(
            @PathVariable UUID showId, @PathVariable UUID productId, @Valid @RequestBody MinutesRequest request) {
        return editing.change(showId, Wish.minutes(productId, request.plannedMinutes()))
                .map(RunSheetView::of);
    }

    @PutMapping("/items/{productId}/claim")
    Mono<RunSheetView> claim(
            @PathVariable UUID showId, @PathVariable UUID productId, @Valid @RequestBody ClaimRequest request) {
        return editing.change(showId, request.about(productId)).map(RunSheetView::of);
    }

    @PostMapping("/items/{productId}/move")
    Mono<RunSheetView> move(
            @PathVariable UUID showId, @PathVariable UUID productId, @Valid @RequestBody MoveRequest request) {
        return editing.move(showId, productId, request.direction()).map(RunSheetView::of);
    }

    @DeleteMapping("/items/{productId}")
    Mono<RunSheetView> remove(@PathVariable UUID showId, @PathVariable UUID productId) {
        return editing.remove(showId, productId).map(RunSheetView::of);
    }
}
