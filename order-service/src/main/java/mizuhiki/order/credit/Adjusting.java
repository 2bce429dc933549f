package mizuhiki.order.credit;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizuhiki.order.settlement.Now;
import mizuhiki.order.settlement.Settled;
import mizuhiki.order.settlement.Standing;
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
 * @param standing what is left of the sale
 * @param open what is left open by all sales
 */
record Adjusting(Standing standing, Map<MemberStage, Long> open) {

    Yen channelFee() {
        return standing.takings().channelFee();
    }

    Yen transferFee() {
        return standing.takings().transferFee();
    }

    Yen materialCost() {
        return standing.takings().materialCost();
    }

    Settled by(Takings difference, Now now) {
        var sale = standing.sale();
        var credits = isFixed() ? List.<Credit>of() : credits(standing.takings().plus(difference));
        var adjusted =
                sale.settlement().adjusted(difference, Settled.credited(credits), now.bookingOf(sale), now.time());
        return new Settled(adjusted, credits, false);
    }

    private boolean isFixed() {
        return standing.sale().closed() || standing.isTakenBack();
    }

    private List<Credit> credits(Takings all) {
        var given = standing.given();
        var sale = standing.sale();
        var paidAnew = Claims.of(sale.credits()).share(all.proceeds(), without(given)).stream()
                .collect(toMap(Credit::key, Credit::share));
        return sale.credits().stream()
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

    private Map<MemberStage, Long> without(Map<MemberStage, Share> given) {
        var before = new HashMap<>(open);
        given.forEach((key, share) -> before.merge(key, -share.open(), Long::sum));
        return before;
    }
}
