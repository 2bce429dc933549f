package mizuhiki.order.wage;

import java.util.List;
import java.util.UUID;
import mizuhiki.shared.money.Yen;

/**
 * One member's month.
 *
 * @param credit what their work earned in sales of this month; goods returned from closed months don't lower it
 */
record Worker(UUID personId, String name, Yen credit, List<Day> days) {

    Yen weight() {
        return credit.isNegative() ? Yen.ZERO : credit;
    }
}
