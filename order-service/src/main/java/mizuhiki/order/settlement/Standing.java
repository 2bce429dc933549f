package mizuhiki.order.settlement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.sharing.MemberStage;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.money.Yen;

/**
 * What is left of a sale of which pieces may have come back, one by one.
 *
 * <p>Each return takes its part of all that was booked. What a part leaves of a yen stays with the pieces that are still
 * out, so the last one takes the rest: all returns together take back exactly what was given, however they were split.
 *
 * @param books of the order, the sale itself first
 */
public record Standing(List<Booked> books) {

    public Booked sale() {
        return books.getFirst();
    }

    private int sold() {
        return sale().settlement().quantity();
    }

    /** Pieces that did not come back. */
    public int pieces() {
        return books.stream().mapToInt(booked -> booked.settlement().quantity()).sum();
    }

    /** What of a cost of the whole order is for the pieces that came back while others are still out: the pool's. */
    public Yen ofReturned(Yen cost) {
        return isTakenBack() ? Yen.ZERO : cost.part(sold() - pieces(), sold());
    }

    /** The rest of it. */
    public Yen ofStanding(Yen cost) {
        return cost.minus(ofReturned(cost));
    }

    public boolean isTakenBack() {
        return pieces() == 0;
    }

    public Takings takings() {
        return books.stream().map(booked -> booked.settlement().takings()).reduce(Takings.NONE, Takings::plus);
    }

    /** What members' work has of it. */
    public Map<MemberStage, Share> given() {
        return books.stream()
                .flatMap(booked -> booked.credits().stream())
                .collect(toMap(Credit::key, Credit::share, Share::plus));
    }

    /** @param back at least one of the pieces, and at most all that are left */
    public Settled takenBack(int back, Now now, Map<MemberStage, Long> open) {
        var credits = credits(back, open);
        var settlement = sale().settlement()
                .reversed(back, taken(back), Settled.credited(credits), now.bookingOf(sale()), now.time());
        return new Settled(settlement, credits, sale().closed());
    }

    private List<Credit> credits(int back, Map<MemberStage, Long> open) {
        var given = given();
        return sale().credits().stream()
                .map(credit -> credit.with(
                        given.getOrDefault(credit.key(), Share.NOTHING)
                                .part(back, pieces())
                                .negated(),
                        open.getOrDefault(credit.key(), 0L)))
                .toList();
    }

    /** What was booked later is about the pieces that were out by then. */
    private Takings taken(int back) {
        int left = pieces();
        int out = 0;
        var taken = Takings.NONE;
        for (var booked : books) {
            out += booked.settlement().quantity();
            if (!booked.isReversal()) {
                var all = booked.settlement().takings();
                taken = taken.plus(all.part(out - left + back, out)).minus(all.part(out - left, out));
            }
        }
        return taken;
    }
}
