package mizuhiki.order.proposal;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was proposed for signing. */
@Repository
public class Proposals {

    private static final String ADD = """
            insert into orders.close_proposal (id, month, carry_rest, inputs, inputs_hash, proposed_by, proposed_at)
            values (:id, :month, :carryRest, :inputs, :inputsHash, :proposedBy, :proposedAt)
            """;

    private static final String BY_ID = """
            select id, month, carry_rest, inputs, inputs_hash, proposed_by, proposed_at
            from orders.close_proposal
            where id = :id
            """;

    private static final String WITHDRAW = """
            insert into orders.close_withdrawal (proposal_id, withdrawn_by, withdrawn_at) values (:id, :by, :at)
            """;

    private final DatabaseClient database;

    Proposals(DatabaseClient database) {
        this.database = database;
    }

    Mono<Proposal> add(Proposal proposal) {
        return database.sql(ADD).bindProperties(proposal).then().thenReturn(proposal);
    }

    public Mono<Proposal> get(UUID proposalId) {
        return database.sql(BY_ID)
                .bind("id", proposalId)
                .mapProperties(Proposal.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(proposalId)));
    }

    Mono<Void> withdraw(UUID proposalId, UUID withdrawnBy, Instant withdrawnAt) {
        return database.sql(WITHDRAW)
                .bind("id", proposalId)
                .bind("by", withdrawnBy)
                .bind("at", withdrawnAt)
                .then();
    }
}
