package mizuhiki.demo.month;

import java.time.LocalTime;
import java.util.List;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMonth.Came;
import mizuhiki.demo.house.DemoOffice;
import mizuhiki.demo.house.DemoSale;
import mizuhiki.demo.month.DemoMonthEnd.Charged;

/** The month before this one, after everything is sold: what was special in it, its end, and a question. */
public record LastMonth(DemoCast cast, DemoOffice office, DemoCalendar calendar) {

    /** @param sale of which the channel took a little more than was thought: 150 instead of 110 */
    public void end(DemoSale sale) {
        var month = calendar.monthsAgo(1);
        var days = MonthDays.of(calendar);
        var first = office.members().getFirst();
        special(office.members().get(5), days);
        var end = new DemoMonthEnd(cast, calendar);
        end.payout(days.day(19), List.of(new Charged(sale.orderId(), 150)), sale.total() - 205, 55);
        end.electricity(days.day(20), 32_000);
        end.account(first, days.day(1), "ヤマダ ハナコ");
        end.close(month);
        end.question(first, month);
    }

    private void special(String member, MonthDays days) {
        var special = new DemoDays(cast);
        special.pieces(member, days.day(16), 50, 40);
        special.pieces(member, days.day(18), 30, 20);
        new DemoWages(cast, calendar)
                .came(
                        List.of(new Came(member, LocalTime.of(10, 0), LocalTime.of(12, 0), 0, List.of(18), true)),
                        days::day);
        special.atHome(member, days.day(18));
    }
}
