package mizuhiki.order.apportion;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;

/**
 * How bills of one kind are shared, from a day on.
 *
 * @param perMille first the part of production, the rest belongs to the welfare side ...
 * @param parts ... then that part among kinds of work, and among making and selling
 * @param reason why it was changed; empty for the first of its kind
 */
public record ExpenseRule(
        ExpenseKind kind,
        LocalDate validFrom,
        Basis basis,
        String explanation,
        int perMille,
        List<Part> parts,
        String reason) {

    public record Part(CostPlace place, long weight) {}

    public ExpenseRule {
        parts = List.copyOf(parts);
        parts.forEach(part -> Apportioned.requireFit(kind, part.place()));
    }

    /** Half a yen is rounded up, once; the parts then add up to the yen. */
    public Apportioned share(Yen bill) {
        var borne = Yen.of(Math.floorDiv(bill.times(perMille).amount() + Apportioned.WHOLE / 2, Apportioned.WHOLE));
        if (!borne.isPositive()) {
            throw new PartBelowOneYen(bill);
        }
        var weights = parts.stream().collect(toMap(Part::place, Part::weight, Long::sum));
        return new Apportioned(bill, perMille, basis, explanation, Allocation.split(borne, weights));
    }

    /** A basis is kept as it is, unless there is a reason that can be written down. */
    boolean mayFollow(ExpenseRule before) {
        return !reason.isBlank() || sharesLike(before);
    }

    boolean saysTheSameAs(ExpenseRule other) {
        return validFrom.equals(other.validFrom)
                && explanation.equals(other.explanation)
                && reason.equals(other.reason)
                && sharesLike(other);
    }

    /** Parts have no order. */
    private boolean sharesLike(ExpenseRule other) {
        return basis == other.basis
                && perMille == other.perMille
                && Set.copyOf(parts).equals(Set.copyOf(other.parts));
    }
}
