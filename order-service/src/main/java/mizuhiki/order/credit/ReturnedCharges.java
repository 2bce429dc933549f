package mizuhiki.order.credit;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Now;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a channel charges for goods that had come back before anybody shared their sale: the pool bears it. */
@Component
class ReturnedCharges {

    private static final String RETURNED = "select order_id from orders.returned_unsettled where order_id = :orderId";

    private static final String CHARGED =
            "select order_id, channel_fee, transfer_fee from orders.payout_line where order_id = :orderId";

    private final DatabaseClient database;
    private final Books books;
    private final Ledger ledger;

    ReturnedCharges(DatabaseClient database, Books books, Ledger ledger) {
        this.database = database;
        this.books = books;
        this.ledger = ledger;
    }

    /** What a payout had said before the goods came back. */
    Mono<Void> bookCharged(UUID orderId) {
        return database.sql(CHARGED)
                .bind("orderId", orderId)
                .mapProperties(ActualFees.class)
                .one()
                .flatMap(this::book);
    }

    /** Joins the caller's transaction. Once for an order; nothing where its sale was shared, or waits to be. */
    Mono<Void> book(ActualFees charged) {
        return database.sql(RETURNED)
                .bind("orderId", charged.orderId())
                .mapValue(UUID.class)
                .one()
                .flatMap(returned -> books.now())
                .map(now -> entries(charged, now))
                .flatMapIterable(entries -> entries)
                .concatMap(ledger::book)
                .then();
    }

    private static List<Entry> entries(ActualFees charged, Now now) {
        return Stream.of(
                        entry(
                                Entry.Kind.FEE_SETTLED,
                                charged,
                                now,
                                Posting.on(Account.CHANNEL_FEES, charged.channelFee())),
                        entry(
                                Entry.Kind.TRANSFER_FEE,
                                charged,
                                now,
                                Posting.on(Account.TRANSFER_FEES, charged.transferFee())))
                .filter(entry -> !entry.postings().isEmpty())
                .toList();
    }

    private static Entry entry(Entry.Kind kind, ActualFees charged, Now now, Posting cost) {
        var borne = Posting.on(Account.POOL, cost.amount().negated());
        return Entry.of(kind, charged.orderId(), now.openDay(), List.of(cost, borne));
    }
}
