package mizuhiki.order.buyerreceipt;

import java.util.UUID;
import mizuhiki.order.buyerreceipt.Issue.Draft;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** All receipts that were given to buyers. */
@Repository
class Issues {

    private static final String BY_ID = """
            select id, order_id, nth, made_out, issued_at, amount, tax_number, tax_rate, tax,
                   reduced_amount, reduced_rate, reduced_tax
            from orders.buyer_receipt
            where id = :id
            """;

    private static final String ADD = """
            insert into orders.buyer_receipt
              (id, order_id, nth, made_out, issued_at, issued_by, amount, tax_number, tax_rate, tax,
               reduced_amount, reduced_rate, reduced_tax)
            select :id, :orderId, count(*) + 1, :madeOut, :issuedAt, :issuedBy, :amount, :taxNumber, :taxRate, :tax,
                   :reducedAmount, :reducedRate, :reducedTax
            from orders.buyer_receipt
            where order_id = :orderId
            returning id, order_id, nth, made_out, issued_at, amount, tax_number, tax_rate, tax,
                      reduced_amount, reduced_rate, reduced_tax
            """;

    private final DatabaseClient database;

    Issues(DatabaseClient database) {
        this.database = database;
    }

    /** Empty where it was not given out yet. */
    Mono<Issue> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).mapProperties(Issue.class).one();
    }

    /** Within the caller's transaction, which has the order for itself. */
    Mono<Issue> add(Draft draft) {
        return database.sql(ADD)
                .bindProperties(draft)
                .mapProperties(Issue.class)
                .one();
    }
}
