package mizuhiki.order.wage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * Everything a month's wages follow from.
 *
 * @param carryRest what nobody has credit for waits for next month
 */
public record MonthInputs(
        YearMonth month, boolean carryRest, Pool pool, List<WagePolicy> policies, List<Worker> workers) {

    public MonthInputs {
        policies = policies.stream()
                .sorted(Comparator.comparing(WagePolicy::validFrom))
                .toList();
        workers =
                workers.stream().sorted(Comparator.comparing(Worker::personId)).toList();
    }

    WagePolicy inForce(LocalDate day) {
        return policies.stream()
                .filter(policy -> !policy.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(WagePolicy.FIRST);
    }

    Yen credit() {
        return workers.stream().map(Worker::weight).collect(Yen.sum());
    }
}
