package mizuhiki.order.credit;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizuhiki.order.settlement.Booked;
import mizuhiki.order.settlement.Now;
import mizuhiki.order.settlement.Settled;
import mizuhiki.order.settlement.Takings;
import mizuhiki.order.sharing.Claims;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.sharing.MemberStage;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * A settled sale whose fees, parcel or material turn out otherwise.
 *
 * <p>As long as the month of the sale is open, its frozen shares are paid as if they had been known from the start.
 * Afterwards, or when the goods came back, the difference is the pool's.
 *
 * @param books of the order, the sale itself first
 * @param open what is left open by all sales
 */
record Adjusting(List<Booked> books, Map<MemberStage, Long> open) {

    Yen channelFee() {
        return booked().channelFee();
    }

    Yen transferFee() {
        return booked().transferFee();
    }

    Yen shippingCost() {
        return booked().shippingCost();
    }

    Yen materialCost() {
        return booked().materialCost();
    }

    Settled by(Takings difference, Now now) {
        var sale = books.getFirst();
        var credits = isFixed() ? List.<Credit>of() : credits(standing().plus(difference));
        var adjusted =
                sale.settlement().adjusted(difference, Settled.credited(credits), now.bookingOf(sale), now.time());
        return new Settled(adjusted, credits, false);
    }

    private boolean isFixed() {
        var sale = books.getFirst();
        return sale.closed() || sale.isTakenBackBy(books);
    }

    private List<Credit> credits(Takings all) {
        var given = given();
        var paidAnew = Claims.of(books.getFirst().credits()).share(all.proceeds(), without(given)).stream()
                .collect(toMap(Credit::key, Credit::share));
        return books.getFirst().credits().stream()
                .map(credit -> credit.with(difference(credit.key(), paidAnew, given), openOf(credit)))
                .filter(credit -> !credit.isEmpty())
                .toList();
    }

    private static Share difference(MemberStage key, Map<MemberStage, Share> anew, Map<MemberStage, Share> given) {
        return anew.getOrDefault(key, Share.NOTHING).minus(given.getOrDefault(key, Share.NOTHING));
    }

    private long openOf(Credit credit) {
        return open.getOrDefault(credit.key(), 0L);
    }

    private Map<MemberStage, Share> given() {
        return Booked.standing(books)
                .flatMap(booked -> booked.credits().stream())
                .collect(toMap(Credit::key, Credit::share, Share::plus));
    }

    private Map<MemberStage, Long> without(Map<MemberStage, Share> given) {
        var before = new HashMap<>(open);
        given.forEach((key, share) -> before.merge(key, -share.open(), Long::sum));
        return before;
    }

    private Takings standing() {
        return Booked.standing(books)
                .map(booked -> booked.settlement().takings())
                .reduce(Takings.NONE, Takings::plus);
    }

    private Takings booked() {
        return books.stream().map(booked -> booked.settlement().takings()).reduce(Takings.NONE, Takings::plus);
    }
}
