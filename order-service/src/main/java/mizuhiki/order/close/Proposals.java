package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was proposed for signing. */
@Repository
class Proposals {

    private static final String ADD = """
            insert into orders.close_proposal (id, month, inputs, inputs_hash, proposed_by, proposed_at)
            values (:id, :month, :inputs, :inputsHash, :proposedBy, :proposedAt)
            """;

    private static final String PROPOSAL = """
            select id, month, inputs, inputs_hash, proposed_by, proposed_at from orders.close_proposal
            """;

    private static final String BY_ID = PROPOSAL + "where id = :id";

    private static final String LATEST = PROPOSAL + "where month = :month order by proposed_at desc, id desc limit 1";

    private final DatabaseClient database;

    Proposals(DatabaseClient database) {
        this.database = database;
    }

    Mono<Proposal> add(Proposal proposal) {
        return database.sql(ADD).bindProperties(proposal).then().thenReturn(proposal);
    }

    Mono<Proposal> get(UUID proposalId) {
        return database.sql(BY_ID)
                .bind("id", proposalId)
                .mapProperties(Proposal.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(proposalId)));
    }

    Mono<Proposal> latest(YearMonth month) {
        return database.sql(LATEST)
                .bind("month", month.atDay(1))
                .mapProperties(Proposal.class)
                .one();
    }
}
