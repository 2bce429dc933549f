package mizuhiki.catalog.counting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.counting.LotsThere.Stretch;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page on which somebody counts. What was typed stays, whatever was wrong with it. */
@Component
class CountPage {

    /** What a phone shows without getting slow. */
    private static final int LOTS = 50;

    private final LotsThere lots;

    CountPage(LotsThere lots) {
        this.lots = lots;
    }

    /** @param counted the sheet that was taken just now, of what stands before this */
    Mono<Rendering> blank(Stretch stretch, @Nullable UUID counted) {
        return lots.at(stretch, LOTS + 1)
                .collectList()
                .map(read -> blank(stretch, read)
                        .modelAttribute("counted", Mono.justOrEmpty(counted))
                        .build());
    }

    private static Rendering.Builder<?> blank(Stretch stretch, List<LotThere> read) {
        var shown = read.stream().limit(LOTS).toList();
        var lines = shown.stream().map(Line::untouched).toList();
        return page(
                CountForm.empty(stretch.place(), ""), lines, stretch.upToTheLastOf(shown, read.size()), HttpStatus.OK);
    }

    Mono<Rendering> unclear(CountForm form, Stretch stretch) {
        return again(form, stretch, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Mono<Rendering> refused(CountForm form, Stretch stretch, CountRefused refused) {
        return again(form, stretch, refused.lines(), HttpStatus.CONFLICT);
    }

    private Mono<Rendering> again(CountForm form, Stretch stretch, Map<UUID, Refusal> refused, HttpStatus status) {
        return lots.again(stretch, form.entries().keySet())
                .map(lot -> line(lot, form, refused))
                .collectList()
                .map(lines -> page(form, lines, stretch, status).build());
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

    private static Rendering.Builder<?> page(CountForm form, List<Line> lines, Stretch stretch, HttpStatus status) {
        return Rendering.view("counting/count")
                .modelAttribute("page", form.page())
                .modelAttribute("place", form.place())
                .modelAttribute("reason", form.reason())
                .modelAttribute("lines", lines)
                .modelAttribute("emptyToo", stretch.emptyToo())
                .modelAttribute("path", stretch.path().toUriString())
                .modelAttribute(
                        "next",
                        Mono.justOrEmpty(stretch.next().map(next -> next.path().toUriString())))
                .modelAttribute("most", LOTS)
                .modelAttribute("outcome", status.name())
                .status(status);
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
