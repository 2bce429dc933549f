package mizuhiki.order.statement;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The frames of all statements given out; each is settled when its statement is first asked for. */
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

    /** Of a statement of a closed month. */
    public Mono<Frame> of(YearMonth month, UUID personId, Viewer by) {
        return Moment.get()
                .flatMap(now -> drafts.of(month, personId, by, now)
                        .flatMap(frame -> papers.keepOnce(draft(month, personId, frame), by.personId(), now)))
                .flatMap(papers::text)
                .map(text -> JSON.readValue(text, Frame.class))
                .as(transaction::transactional);
    }

    private static Issued.Draft draft(YearMonth month, UUID personId, Frame frame) {
        return new Issued.Draft(Kind.STATEMENT, month.atDay(1), personId, JSON.writeValueAsString(frame));
    }
}
