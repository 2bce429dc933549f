package mizuhiki.order.homework;

import java.time.YearMonth;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Home days that lack something.
 *
 * <p>They do not keep the month open: what members earned is due to them (基準省令201条) whether or not staff wrote down
 * all they should have. What is missing weighs on the claim of the office for that day, so it is said.
 */
@Component
class HomeCheck implements MonthCheck {

    private final HomeDesk desk;

    HomeCheck(HomeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return desk.all(month)
                .map(member -> member.home().complete())
                .reduce(0L, (open, days) -> open + days.needed() - days.there())
                .filter(open -> open > 0)
                .map(open -> new OpenPoint("home-days-incomplete", open, "/work/home?month=" + month))
                .flux();
    }
}
