package mizuhiki.order.reserve;

import static java.util.stream.Collectors.joining;

import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.problem.Refusal;

/** The limits follow from the wages of the past three years, and some of them nobody has entered. */
final class PastWagesUnknown extends Refusal {

    PastWagesUnknown(List<FiscalYear> years) {
        super(
                Reason.CONFLICT,
                years.stream().map(year -> String.valueOf(year.number())).collect(joining(", ")));
    }
}
