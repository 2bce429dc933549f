package mizuhiki.order.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The frames of all statements of closed months; each is settled when its statement is given out. */
@Service
public class Frames {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Drafts drafts;
    private final IssuedPapers papers;
    private final TransactionalOperator transaction;

    Frames(Drafts drafts, IssuedPapers papers, TransactionalOperator transaction) {
        this.drafts = drafts;
        this.papers = papers;
        this.transaction = transaction;
    }

    /** @param draft it may still change, as nobody has got the statement yet */
    public record Standing(Frame frame, boolean draft) {}

    /** For those who want to see it before it is given out: looking settles nothing. */
    public Mono<Standing> look(YearMonth month, UUID personId, Viewer by) {
        return papers.find(Kind.STATEMENT, month.atDay(1), personId)
                .flatMap(this::read)
                .map(frame -> new Standing(frame, false))
                .switchIfEmpty(Mono.defer(() -> draft(month, personId, by)));
    }

    /** For the member, who has got it now. */
    public Mono<Standing> giveOut(YearMonth month, UUID personId, Viewer by) {
        return papers.oneAtATime()
                .then(Moment.get())
                .flatMap(now -> settle(month, personId, by, now))
                .flatMap(this::read)
                .map(frame -> new Standing(frame, false))
                .as(transaction::transactional);
    }

    /** All of a month together; what was given out before stays as it is. */
    public Mono<Void> settle(YearMonth month, List<UUID> people, Viewer by) {
        return papers.oneAtATime()
                .then(Moment.get())
                .flatMapMany(now -> Flux.fromIterable(people).concatMap(personId -> settle(month, personId, by, now)))
                .then()
                .as(transaction::transactional);
    }

    /** Read when nobody writes any more: whoever writes a few words waits for the same lock. */
    private Mono<Issued> settle(YearMonth month, UUID personId, Viewer by, Instant now) {
        return papers.find(Kind.STATEMENT, month.atDay(1), personId)
                .switchIfEmpty(Mono.defer(() -> drafts.of(month, personId, by, now))
                        .flatMap(frame -> papers.keep(paper(month, personId, frame), by.personId(), now)));
    }

    private Mono<Standing> draft(YearMonth month, UUID personId, Viewer by) {
        return Moment.get().flatMap(now -> drafts.of(month, personId, by, now)).map(frame -> new Standing(frame, true));
    }

    private Mono<Frame> read(Issued issued) {
        return papers.text(issued).map(text -> JSON.readValue(text, Frame.class));
    }

    private static Issued.Draft paper(YearMonth month, UUID personId, Frame frame) {
        return new Issued.Draft(Kind.STATEMENT, month.atDay(1), personId, JSON.writeValueAsString(frame));
    }
}
