package mizuhiki.order.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Settlement;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the office paid for a sale whose goods came back; nobody's credit is less for it, so the pool bears it. */
@Component
class ReturnedCharges {

    private static final String RETURNED = "select order_id from orders.returned_unsettled where order_id = :orderId";

    private static final String SPENT = """
            select s.order_id as cause, s.shipping_cost, coalesce(f.channel_fee, 0) as channel_fee,
                   coalesce(f.transfer_fee, 0) as transfer_fee
            from orders.parcel s
            left join orders.paid_out f on (f.office_id, f.order_id) = (s.office_id, s.order_id)
            where s.order_id = :orderId
            """;

    private static final String PAID_OUT = "select exists (select from orders.paid_out where order_id = :orderId)";

    private static final String ADD = "insert into orders.returned_charge (id, order_id) values (:id, :orderId)";

    private final DatabaseClient database;
    private final Books books;
    private final Ledger ledger;

    ReturnedCharges(DatabaseClient database, Books books, Ledger ledger) {
        this.database = database;
        this.books = books;
        this.ledger = ledger;
    }

    /** The part of the pieces that came back: of the parcel, and of what a payout had said before. */
    Mono<Void> bookSpent(Settlement reversal) {
        return database.sql(PAID_OUT)
                .bind("orderId", reversal.orderId())
                .mapValue(Boolean.class)
                .one()
                .flatMap(paidOut -> book(Spent.on(reversal, paidOut), reversal.bookedOn()));
    }

    /** The same of a sale that never was shared. Once for an order. */
    Mono<Void> bookSpent(UUID orderId) {
        return database.sql(SPENT)
                .bind("orderId", orderId)
                .mapProperties(Spent.class)
                .one()
                .flatMap(this::bookToday);
    }

    /** Joins the caller's transaction. Once for an order; nothing where its sale waits to be shared. */
    Mono<Void> ofUnsettled(ActualFees charged) {
        return unsettled(charged.orderId()).flatMap(returned -> book(charged));
    }

    /** The same, where something else was said before. */
    Mono<Void> ofUnsettledInstead(ActualFees before, ActualFees charged) {
        return unsettled(charged.orderId()).flatMap(returned -> bookInstead(before, charged));
    }

    private Mono<UUID> unsettled(UUID orderId) {
        return database.sql(RETURNED)
                .bind("orderId", orderId)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Void> book(ActualFees charged) {
        return bookToday(new Spent(charged.orderId(), Yen.ZERO, charged.channelFee(), charged.transferFee()));
    }

    /** Joins the caller's transaction: something else was charged than was said before. */
    Mono<Void> bookInstead(ActualFees before, ActualFees actual) {
        var difference = actual.minus(before);
        return difference.equals(ActualFees.none(actual.orderId()))
                ? Mono.empty()
                : cause(actual.orderId())
                        .flatMap(id ->
                                bookToday(new Spent(id, Yen.ZERO, difference.channelFee(), difference.transferFee())));
    }

    /** An order may be put right more than once. */
    private Mono<UUID> cause(UUID orderId) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return database.sql(ADD).bind("id", id).bind("orderId", orderId).then().thenReturn(id);
    }

    Mono<Void> book(ShippingDifference found) {
        return bookToday(new Spent(found.correctionId(), found.more(), Yen.ZERO, Yen.ZERO));
    }

    private Mono<Void> bookToday(Spent spent) {
        return books.now().flatMap(now -> book(spent, now.openDay()));
    }

    private Mono<Void> book(Spent spent, LocalDate day) {
        return Flux.fromIterable(spent.entries(day)).concatMap(ledger::book).then();
    }

    record Spent(UUID cause, Yen shippingCost, Yen channelFee, Yen transferFee) {

        /** What the reversal took off the books was paid all the same; a fee no payout has confirmed was not. */
        static Spent on(Settlement reversal, boolean paidOut) {
            var spent = reversal.takings().negated();
            return paidOut
                    ? new Spent(reversal.id(), spent.shippingCost(), spent.channelFee(), spent.transferFee())
                    : new Spent(reversal.id(), spent.shippingCost(), Yen.ZERO, Yen.ZERO);
        }

        List<Entry> entries(LocalDate day) {
            return Stream.of(
                            entry(Entry.Kind.RETURN_SHIPPED, Posting.on(Account.SHIPPING, shippingCost), day),
                            entry(Entry.Kind.FEE_SETTLED, Posting.on(Account.CHANNEL_FEES, channelFee), day),
                            entry(Entry.Kind.TRANSFER_FEE, Posting.on(Account.TRANSFER_FEES, transferFee), day))
                    .filter(entry -> !entry.postings().isEmpty())
                    .toList();
        }

        private Entry entry(Entry.Kind kind, Posting cost, LocalDate day) {
            var borne = Posting.on(Account.POOL, cost.amount().negated());
            return Entry.of(kind, cause, day, List.of(cost, borne));
        }
    }
}
