package mizuhiki.stream.runsheet;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.piece.Pieces;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** One piece of a run sheet: how long it is shown, and how it is claimed. */
@Controller
@RequestMapping("/streams/{showId}/run-sheet/{productId}")
@Allowed(Role.STAFF)
class LinePageController {

    private final RunSheets sheets;
    private final Pieces pieces;
    private final RunSheetEditing editing;

    LinePageController(RunSheets sheets, Pieces pieces, RunSheetEditing editing) {
        this.sheets = sheets;
        this.pieces = pieces;
        this.editing = editing;
    }

    @GetMapping
    Mono<Rendering> line(@PathVariable UUID showId, @PathVariable UUID productId) {
        return Mono.zip(
                sheets.ofShow(showId).map(sheet -> Wish.of(sheet.item(productId))),
                piece(productId),
                (form, piece) -> form(showId, piece, form, HttpStatus.OK));
    }

    @PostMapping
    Mono<Rendering> change(@PathVariable UUID showId, @Valid @ModelAttribute("form") Wish form, BindingResult faults) {
        return faults.hasErrors()
                ? piece(form.productId()).map(piece -> form(showId, piece, form, HttpStatus.UNPROCESSABLE_CONTENT))
                : editing.change(showId, form).map(sheet -> backTo(showId));
    }

    private Mono<Piece> piece(UUID productId) {
        return pieces.withIds(List.of(productId))
                .mapNotNull(known -> known.get(productId))
                .switchIfEmpty(Mono.error(() -> new NotFound(productId)));
    }

    private static Rendering backTo(UUID showId) {
        return Rendering.redirectTo("/streams/" + showId + "#run-sheet").build();
    }

    private static Rendering form(UUID showId, Piece piece, Wish form, HttpStatus status) {
        return Rendering.view("stream/line")
                .modelAttribute("showId", showId)
                .modelAttribute("piece", piece)
                .modelAttribute("form", form)
                .modelAttribute("modes", ClaimMode.values())
                .status(status)
                .build();
    }
}
