package mizuhiki.order.wage;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wagepolicy.WagePolicy;

/** Inputs of months, for tests of other rooms. */
public final class TestMonths {

    private TestMonths() {}

    /** Members by the minutes they came on the second of the month, all with the same credit. */
    public static MonthInputs of(YearMonth month, long sales, WagePolicy policy, Map<UUID, Integer> minutes) {
        var workers = new TreeMap<>(minutes)
                .entrySet().stream()
                        .map(member -> MonthFixtures.worker(
                                (int) member.getKey().getLeastSignificantBits(),
                                100,
                                List.of(new Day(month.atDay(2), member.getValue(), false))))
                        .toList();
        return MonthInputs.of(month, false, MonthFixtures.pool(sales), List.of(policy), workers);
    }
}
