package mizuhiki.order.wageflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.flow.End;
import mizuhiki.order.flow.Flow;
import mizuhiki.order.flow.Sankey;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wageflow.PaidLines.Sum;
import mizuhiki.order.wageflow.Wanted.Months;
import mizuhiki.shared.money.Yen;

/** Wages of some months, from what they were paid for to whom. */
record WagePicture(Months months, List<Sum> sums, Map<UUID, String> names) {

    public Yen total() {
        return sums.stream().map(Sum::amount).collect(Yen.sum());
    }

    /** What sales earned; all the rest was paid for being there, or for tasks. */
    public Yen bySales() {
        return sums.stream()
                .filter(sum -> sum.kind() == PayLine.Kind.BY_CREDIT)
                .map(Sum::amount)
                .collect(Yen.sum());
    }

    public Yen otherwise() {
        return total().minus(bySales());
    }

    public List<Flow> flows() {
        return sums.stream().map(this::flow).sorted(Flow.WIDEST_FIRST).toList();
    }

    public Sankey sankey() {
        return Sankey.of(flows(), 2);
    }

    private Flow flow(Sum sum) {
        var kind = sum.kind().name();
        var member = sum.personId().toString();
        return new Flow(
                0,
                End.told(kind, "question.line." + kind),
                End.named(member, names.getOrDefault(sum.personId(), "")),
                sum.amount(),
                sum.lines(),
                "/report/wages/lines?%s&kind=%s&member=%s".formatted(months.query(), kind, member));
    }
}
