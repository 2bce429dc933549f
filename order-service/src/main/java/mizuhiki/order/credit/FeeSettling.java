package mizuhiki.order.credit;

import java.util.UUID;
import java.util.function.Function;
import mizuhiki.order.settlement.Books;
import mizuhiki.order.settlement.Standing;
import mizuhiki.order.settlement.Takings;
import mizuhiki.shared.money.Yen;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Booking what a sale really cost, where it was settled by an estimate. */
@Service
public class FeeSettling {

    private final Books books;
    private final ReturnedCharges charges;

    FeeSettling(Books books, ReturnedCharges charges) {
        this.books = books;
        this.charges = charges;
    }

    /**
     * Joins the caller's transaction. A sale that still waits will be settled by its actual fees anyway; one whose goods
     * came back first never will be, and its fees are the pool's. So is the part of the pieces that came back.
     */
    public Mono<Void> settle(ActualFees actual) {
        return books.oneAtATime()
                .then(adjust(actual))
                .then(Mono.defer(() -> books.of(actual.orderId())))
                .flatMap(all -> all.isEmpty()
                        ? charges.ofUnsettled(actual)
                        : charges.book(actual.ofReturned(new Standing(all))));
    }

    /** Joins the caller's transaction: a payout had said something else. Of pieces that came back the pool bears the rest. */
    public Mono<Void> settleAgain(ActualFees before, ActualFees actual) {
        return instead(before, actual, actual);
    }

    /** Joins the caller's transaction: no payout says anything of the order, after all. */
    public Mono<Void> withdraw(ActualFees before, Yen estimate) {
        var orderId = before.orderId();
        return instead(before, new ActualFees(orderId, estimate, Yen.ZERO), ActualFees.none(orderId));
    }

    private Mono<Void> instead(ActualFees before, ActualFees ofSale, ActualFees ofReturned) {
        return books.oneAtATime()
                .then(Mono.defer(() -> books.of(before.orderId())))
                .flatMap(all -> all.isEmpty()
                        ? charges.ofUnsettledInstead(before, ofReturned)
                        : instead(new Standing(all), before, ofSale, ofReturned));
    }

    private Mono<Void> instead(Standing sale, ActualFees before, ActualFees ofSale, ActualFees ofReturned) {
        return sale.isTakenBack()
                ? charges.bookInstead(before, ofReturned)
                : adjust(ofSale).then(charges.bookInstead(before.besides(sale), ofReturned.ofReturned(sale)));
    }

    private Mono<Void> adjust(ActualFees actual) {
        return adjust(actual.orderId(), sale -> channelFee(actual, sale))
                .then(adjust(actual.orderId(), sale -> transferFee(actual, sale)));
    }

    /** Joins the caller's transaction: a parcel cost something else than was noted. */
    public Mono<Void> settleShipping(ShippingDifference found) {
        return books.oneAtATime()
                .then(adjust(found.orderId(), sale -> shippingCost(found, sale)))
                .then(Mono.defer(() -> books.of(found.orderId())))
                .filter(all -> !all.isEmpty())
                .flatMap(all -> charges.book(found.ofReturned(new Standing(all))));
    }

    private static Takings channelFee(ActualFees actual, Adjusting sale) {
        return Takings.channelFee(
                sale.standing().ofStanding(actual.channelFee()).minus(sale.channelFee()));
    }

    private static Takings transferFee(ActualFees actual, Adjusting sale) {
        return Takings.transferFee(
                sale.standing().ofStanding(actual.transferFee()).minus(sale.transferFee()));
    }

    private static Takings shippingCost(ShippingDifference found, Adjusting sale) {
        return Takings.shippingCost(sale.standing().ofStanding(found.more()));
    }

    /** The lock of the books is the caller's. */
    Mono<Void> adjust(UUID orderId, Function<Adjusting, Takings> difference) {
        return Mono.defer(() -> books.of(orderId))
                .filter(all -> !all.isEmpty())
                .flatMap(all -> books.open().map(open -> new Adjusting(new Standing(all), open)))
                .flatMap(sale -> adjust(sale, difference.apply(sale)));
    }

    private Mono<Void> adjust(Adjusting sale, Takings difference) {
        return Mono.just(difference)
                .filter(change -> !change.proceeds().equals(Yen.ZERO))
                .flatMap(change -> books.now().map(now -> sale.by(change, now)))
                .flatMap(books::book)
                .then();
    }
}
