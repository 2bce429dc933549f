package mizuhiki.order.why;

import java.util.List;
import java.util.Optional;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.Portion;
import mizuhiki.shared.money.Yen;

/**
 * What was left of a month after everybody's time and allowances, and is shared by what the policy says.
 *
 * @param first the line before which it is told
 * @param byCredit whether a part of it goes by credit, which is a measure then and not the wage
 */
record Rest(Yen yen, PayLine first, boolean byCredit) {

    /** Nothing for whom no such time or allowance is paid; then the lines say it all. */
    static Optional<Rest> of(Payslip payslip) {
        var shares = payslip.lines().stream().filter(Rest::isShare).toList();
        var before = payslip.lines().stream().anyMatch(Rest::isFixed);
        return before && !shares.isEmpty() ? Optional.of(of(shares)) : Optional.empty();
    }

    /** What was added by hand is told by its own reason. */
    private static boolean isFixed(PayLine line) {
        return !line.isOfTheRest()
                && line.kind() != Kind.ADJUSTMENT
                && line.amount().isPositive();
    }

    private static Rest of(List<PayLine> shares) {
        var pots = shares.stream()
                .flatMap(line -> Optional.ofNullable(line.portion()).stream())
                .map(Portion::pot)
                .collect(Yen.sum());
        return new Rest(pots, shares.getFirst(), shares.stream().anyMatch(line -> line.kind() == Kind.BY_CREDIT));
    }

    /** What is left at the end of a year is told by itself, and what nobody has a part of is carried. */
    private static boolean isShare(PayLine line) {
        var portion = line.portion();
        return portion != null && portion.all() > 0 && line.kind() != Kind.YEAR_END;
    }
}
