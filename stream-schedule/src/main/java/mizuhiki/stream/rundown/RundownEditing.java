package mizuhiki.stream.rundown;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import mizuhiki.stream.runsheet.RunSheet.Direction;
import mizuhiki.stream.runsheet.RunSheetEditing;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff laying out a show minute by minute. What they do to pieces, they do to the run sheet. */
@Service
public class RundownEditing {

    private final Shows shows;
    private final Rundowns rundowns;
    private final RunSheetEditing sheet;
    private final TransactionalOperator transaction;

    RundownEditing(Shows shows, Rundowns rundowns, RunSheetEditing sheet, TransactionalOperator transaction) {
        this.shows = shows;
        this.rundowns = rundowns;
        this.sheet = sheet;
        this.transaction = transaction;
    }

    public Mono<Rundown> add(UUID showId, SegmentPlan plan) {
        return edit(showId, rundown -> rundown.add(plan));
    }

    public Mono<Rundown> change(UUID showId, UUID segmentId, SegmentPlan plan) {
        return edit(showId, rundown -> rundown.change(segmentId, plan));
    }

    public Mono<Rundown> remove(UUID showId, UUID segmentId) {
        return edit(showId, rundown -> rundown.remove(segmentId));
    }

    public Mono<Rundown> move(UUID showId, UUID segmentId, Direction direction) {
        return edit(showId, rundown -> rundown.move(segmentId, direction));
    }

    public Mono<Rundown> place(UUID showId, UUID segmentId, int place) {
        return edit(showId, rundown -> rundown.place(segmentId, place));
    }

    public Mono<Rundown> retime(UUID showId, Map<UUID, Integer> minutes) {
        return edit(showId, rundown -> rundown.retime(minutes));
    }

    private Mono<Rundown> edit(UUID showId, UnaryOperator<Rundown> change) {
        return shows.hold(showId)
                .map(Show::notOver)
                .then(rundowns.ofShow(showId))
                .map(change)
                .delayUntil(rundown -> sheet.arrange(showId, rundown.turns()))
                .delayUntil(rundown -> rundowns.replace(showId, rundown))
                .as(transaction::transactional);
    }
}
