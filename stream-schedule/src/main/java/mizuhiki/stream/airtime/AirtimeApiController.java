package mizuhiki.stream.airtime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import mizuhiki.stream.runsheet.RunSheet;
import mizuhiki.stream.runsheet.RunSheetEditing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/streams/{showId}/airtime")
@Allowed(Role.STAFF)
class AirtimeApiController {

    private final Outlooks outlooks;
    private final RunSheetEditing editing;

    AirtimeApiController(Outlooks outlooks, RunSheetEditing editing) {
        this.outlooks = outlooks;
        this.editing = editing;
    }

    record OutlookView(int weeks, int room, List<PickView> picks, List<Option> order, List<Outlook.MakerLine> makers) {

        static OutlookView of(Outlook outlook) {
            var picks = outlook.picks().stream().map(PickView::of).toList();
            return new OutlookView(outlook.weeks(), outlook.room(), picks, outlook.order(), outlook.makers());
        }
    }

    record PickView(UUID productId, String title, List<String> makers, int minutes) {

        static PickView of(Outlook.Pick pick) {
            return new PickView(pick.piece().productId(), pick.piece().title(), pick.makers(), pick.minutes());
        }
    }

    record PicksRequest(@NotEmpty @Size(max = 60) List<@NotNull UUID> productIds) {}

    @GetMapping
    Mono<OutlookView> outlook(@PathVariable UUID showId, @RequestParam(defaultValue = "6") int weeks) {
        return outlooks.ofShow(showId, Math.clamp(weeks, 4, 8)).map(OutlookView::of);
    }

    @PostMapping
    Mono<List<UUID>> accept(@PathVariable UUID showId, @Valid @RequestBody PicksRequest request) {
        return editing.put(showId, request.productIds()).map(RunSheet::productIds);
    }

    /** Pieces that are not named come after those that are. */
    @PostMapping("/order")
    Mono<List<UUID>> order(@PathVariable UUID showId, @Valid @RequestBody PicksRequest request) {
        return editing.order(showId, request.productIds()).map(RunSheet::productIds);
    }
}
