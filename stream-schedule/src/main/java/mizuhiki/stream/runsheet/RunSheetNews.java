package mizuhiki.stream.runsheet;

import mizuhiki.shared.event.StreamEvent;
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
        return Mono.justOrEmpty(sheet.news(show)).flatMap(outbox::append);
    }
}
