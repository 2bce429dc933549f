package mizuhiki.catalog.counting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.counting.CountSheet.Counted;
import mizuhiki.catalog.counting.CountSheet.Line;
import mizuhiki.catalog.counting.LotsThere.Stretch;
import mizuhiki.catalog.product.Description;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 棚卸し, for programs. */
@RestController
@RequestMapping("/api/v1/catalog/counts")
@Allowed(Role.STAFF)
class CountController {

    private final LotsThere lots;
    private final CountSheets sheets;
    private final Counting counting;

    CountController(LotsThere lots, CountSheets sheets, Counting counting) {
        this.lots = lots;
        this.sheets = sheets;
        this.counting = counting;
    }

    /** @param after the lot behind which to go on: so many at a time, and fewer at the end */
    @GetMapping("/expected")
    Flux<LotThere> expected(
            @RequestParam HandPlace place,
            @RequestParam(defaultValue = "false") boolean emptyToo,
            @RequestParam @Nullable UUID after) {
        return lots.at(Stretch.behind(after, place, emptyToo), LotsThere.MOST);
    }

    @GetMapping
    Mono<Slice<PastSheet>> past(@RequestParam @Nullable String after, @RequestParam @Nullable Integer size) {
        return sheets.slice(Page.of(after, size));
    }

    @GetMapping("/{countId}")
    Mono<SheetView> sheet(@PathVariable UUID countId) {
        return sheets.get(countId).zipWith(sheets.lines(countId).collectList(), SheetView::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<SheetView> count(@Valid @RequestBody CountRequest request, @AuthenticationPrincipal Viewer viewer) {
        return counting.count(request.counted(viewer.personId())).flatMap(this::sheet);
    }

    record SheetView(PastSheet sheet, List<PastLine> lines) {}

    record CountRequest(
            @NotNull HandPlace place,
            @NotBlank @Size(max = 200) String reason,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid CountedLot> lines) {

        CountRequest {
            reason = reason == null ? "" : Description.line(reason);
        }

        Counted counted(UUID personId) {
            return new Counted(
                    null,
                    place,
                    reason,
                    personId,
                    lines.stream().map(CountedLot::line).toList());
        }
    }

    /** @param expected as it was told before the counting began; held pieces included in both numbers */
    record CountedLot(
            @NotNull UUID lotId,
            @NotNull @Min(0) @Max(99_999) Integer pieces,
            @NotNull @Min(0) @Max(99_999) Integer expected) {

        Line line() {
            return new Line(lotId, pieces, expected);
        }
    }
}
