package mizuhiki.catalog.desk;

import java.util.List;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.lane.Lanes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The way to the desk in a hot minute: what arrives while a batch is being decided is decided together next. */
@Component
public class DeskLanes {

    private final Lanes<Request, Answer> lanes;

    DeskLanes(Desk desk, DeskSettings settings) {
        lanes = new Lanes<>(settings.limits(), desk::decideAlone);
    }

    /** Not part of the caller's transaction. */
    public Mono<Answer> ask(Request request) {
        return lanes.ask(request.productId(), request);
    }

    /** What happened elsewhere, and may have been told before. Not part of the caller's transaction. */
    public Mono<List<Answer>> tell(List<Request> news) {
        return lanes.tell(news, Request::productId);
    }
}
