package mizuhiki.stream.timing;

import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.air.AirEntry;
import mizuhiki.stream.air.AirEntry.Kind;
import mizuhiki.stream.air.AirLog;
import mizuhiki.stream.rundown.Rundowns;
import mizuhiki.stream.rundown.Segment;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.show.Shows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Going on to what is no piece while on air: a break, a demonstration, the closing. */
@Service
public class Beginning {

    private final Shows shows;
    private final Rundowns rundowns;
    private final AirLog log;
    private final TransactionalOperator transaction;

    Beginning(Shows shows, Rundowns rundowns, AirLog log, TransactionalOperator transaction) {
        this.shows = shows;
        this.rundowns = rundowns;
        this.log = log;
        this.transaction = transaction;
    }

    public Mono<Show> begin(UUID showId, UUID segmentId, UUID byPersonId) {
        return shows.hold(showId)
                .map(Show::onAir)
                .delayUntil(show -> noPiece(show, segmentId))
                .delayUntil(show -> note(show, segmentId, byPersonId))
                .as(transaction::transactional);
    }

    private Mono<Segment> noPiece(Show show, UUID segmentId) {
        return rundowns.ofShow(show.id())
                .map(rundown -> rundown.get(segmentId))
                .filter(segment -> !segment.isPiece())
                .switchIfEmpty(Mono.error(PieceIsPinned::new));
    }

    private Mono<Void> note(Show show, UUID segmentId, UUID byPersonId) {
        return Moment.get()
                .map(now -> AirEntry.of(Kind.BEGUN, show, now, byPersonId).aboutSegment(segmentId))
                .flatMap(log::write);
    }
}
