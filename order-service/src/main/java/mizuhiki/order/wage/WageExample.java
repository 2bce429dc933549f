package mizuhiki.order.wage;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;

/** What somebody would get under a policy who came on twelve days, for four hours each, before the rest is shared. */
public final class WageExample {

    public static final int DAYS = 12;
    public static final int HOURS = 4;

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    private WageExample() {}

    public static List<PayLine> of(WagePolicy policy) {
        var days = IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> new Day(MONTH.atDay(day), HOURS * 60, false))
                .toList();
        var worker = new Worker(new UUID(0, 1), "", Yen.ZERO, days, List.of(), List.of(), Earlier.NOTHING);
        var inputs = MonthInputs.of(
                MONTH, true, new Pool(new TreeMap<>()), List.of(policy.from(MONTH.atDay(1))), List.of(worker));
        return new BaseWages(inputs)
                .all().values().stream().flatMap(List::stream).toList();
    }
}
