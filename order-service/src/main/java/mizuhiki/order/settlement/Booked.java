package mizuhiki.order.settlement;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mizuhiki.order.sharing.Credit;
import mizuhiki.order.sharing.MemberStage;

/** One settlement as it was booked, and whether its month is closed by now. */
public record Booked(Settlement settlement, List<Credit> credits, boolean closed) {

    /** What was not taken back. */
    public static Stream<Booked> standing(List<Booked> all) {
        return all.stream()
                .filter(booked -> booked.settlement().reverses() == null)
                .filter(booked -> !booked.isTakenBackBy(all));
    }

    public boolean isTakenBackBy(List<Booked> all) {
        return all.stream().map(other -> other.settlement().reverses()).anyMatch(settlement.id()::equals);
    }

    public Settled takenBack(Now now, Map<MemberStage, Long> open) {
        var negated = credits.stream()
                .map(credit -> credit.negated(open.getOrDefault(credit.key(), 0L)))
                .toList();
        return new Settled(settlement.reversed(now.bookingOf(this), now.time()), negated, closed);
    }
}
