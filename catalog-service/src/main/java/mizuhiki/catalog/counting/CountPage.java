package mizuhiki.catalog.counting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.shelf.HandPlace;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page on which somebody counts. What was typed stays, whatever was wrong with it. */
@Component
class CountPage {

    private final LotsThere lots;

    CountPage(LotsThere lots) {
        this.lots = lots;
    }

    Mono<Rendering> blank(HandPlace place, boolean emptyToo) {
        return lots.at(place, emptyToo)
                .map(Line::untouched)
                .collectList()
                .map(lines -> page(CountForm.empty(place, ""), lines, emptyToo, HttpStatus.OK));
    }

    Mono<Rendering> unclear(CountForm form) {
        return again(form, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Mono<Rendering> refused(CountForm form, CountRefused refused) {
        return again(form, refused.lines(), HttpStatus.CONFLICT);
    }

    private Mono<Rendering> again(CountForm form, Map<UUID, Refusal> refused, HttpStatus status) {
        return lots.at(form.place(), true)
                .filter(lot -> lot.expected() > 0 || form.entries().containsKey(lot.lotId()))
                .map(lot -> line(lot, form, refused))
                .collectList()
                .map(lines -> page(form, lines, false, status));
    }

    private static Line line(LotThere lot, CountForm form, Map<UUID, Refusal> refused) {
        var entry = form.entries().get(lot.lotId());
        return entry == null
                ? Line.untouched(lot)
                : new Line(lot, entry.pieces(), seen(entry, lot, refused), !entry.isClear(), refused.get(lot.lotId()));
    }

    /** What should be there may have changed meanwhile; only whoever is asked to look again has seen that. */
    private static String seen(CountForm.Entry entry, LotThere lot, Map<UUID, Refusal> refused) {
        return refused.containsKey(lot.lotId()) || !entry.isSeen() ? Integer.toString(lot.expected()) : entry.seen();
    }

    private static Rendering page(CountForm form, List<Line> lines, boolean emptyToo, HttpStatus status) {
        return Rendering.view("counting/count")
                .modelAttribute("place", form.place())
                .modelAttribute("reason", form.reason())
                .modelAttribute("lines", lines)
                .modelAttribute("emptyToo", emptyToo)
                .modelAttribute("outcome", status.name())
                .status(status)
                .build();
    }

    /** @param seen what should have been there when it was counted */
    record Line(
            LotThere lot,
            String typed,
            String seen,
            boolean unclear,
            @Nullable Refusal refusal) {

        static Line untouched(LotThere lot) {
            return new Line(lot, "", Integer.toString(lot.expected()), false, null);
        }
    }
}
