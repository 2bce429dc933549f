package mizuhiki.stream.runsheet;

import java.util.Optional;
import mizuhiki.shared.event.StreamEvent;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowCancelled;
import mizuhiki.shared.outbox.Outbox;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.ShowNews;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the other services what a show sells, as often as that changes. */
@Component
public class RunSheetNews implements ShowNews {

    private final RunSheets sheets;
    private final Outbox<StreamEvent> outbox;

    RunSheetNews(RunSheets sheets, Outbox<StreamEvent> outbox) {
        this.sheets = sheets;
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> tell(Show show) {
        return tellSheet(show).then();
    }

    /** Emits the sheet as it was told. */
    public Mono<RunSheet> tellSheet(Show show) {
        return sheets.ofShow(show.id()).delayUntil(sheet -> tell(show, sheet));
    }

    Mono<Void> tell(Show show, RunSheet sheet) {
        return Mono.justOrEmpty(of(show, sheet)).flatMap(outbox::append);
    }

    /** What the others have to know of a show with this sheet; nothing before it is told of, or after it ended. */
    static Optional<StreamEvent> of(Show show, RunSheet sheet) {
        return switch (show.state()) {
            case OFFERED, READY, ON_AIR -> Optional.of(set(show, sheet));
            case CANCELLED -> Optional.of(new ShowCancelled(show.id()));
            case DRAFT, ENDED, CLOSED -> Optional.empty();
        };
    }

    private static RunSheetSet set(Show show, RunSheet sheet) {
        var lines = sheet.items().stream().map(Item::line).toList();
        return new RunSheetSet(show.id(), show.startsAt(), show.endsAt(), show.keptFrom(), lines);
    }
}
