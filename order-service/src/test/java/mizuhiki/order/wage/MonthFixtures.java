package mizuhiki.order.wage;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.Earlier;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.shared.money.Yen;

/** Months to work out wages of. */
final class MonthFixtures {

    private MonthFixtures() {}

    static WagePolicy policy(LocalDate from, Block... blocks) {
        return policy(from, new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1), blocks);
    }

    static WagePolicy policy(LocalDate from, Rounding rounding, Block... blocks) {
        return new WagePolicy(from, List.of(blocks), rounding, "会議で決めた");
    }

    static Pool pool(long sales) {
        return new Pool(new TreeMap<>()).plus(Pool.Part.SALES, Yen.of(sales));
    }

    static Worker worker(int number, long credit, List<Day> days) {
        return worker(number, credit, days, List.of(), Earlier.NOTHING);
    }

    static Worker worker(int number, long credit, List<Day> days, List<TaskDay> tasks, Earlier earlier) {
        return new Worker(new UUID(0, number), "はなこ", Yen.of(credit), days, tasks, List.of(), earlier);
    }
}
