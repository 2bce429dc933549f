package mizuhiki.demo.month;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMaking;
import mizuhiki.demo.house.DemoMonth;
import mizuhiki.demo.house.DemoMonth.Came;
import mizuhiki.demo.house.DemoSale;
import mizuhiki.demo.month.DemoMonthEnd.Charged;
import mizuhiki.shared.outbox.relay.Relay;

/** One month of a small office, told to its end; {@code docs/a-month-by-hand.md} works it out. */
public record MonthStory(DemoCast cast, DemoMonth month, DemoCalendar calendar, Relay relay) {

    private static final int SHOW = 11;

    public void tell() {
        var first = calendar.monthsAgo(1).atDay(1);
        var days = MonthDays.of(calendar);
        new DemoRules(cast).all(first, 50);
        new DemoPast(cast, calendar.monthsAgo(1), 22_000, 24).tell();
        DemoSale.openShop(cast, first);
        var sales = MonthSales.begin(cast, days, relay);
        sell(sales);
        work(days);
        end(sales, days);
        today();
        relay.drain().block();
    }

    private void sell(MonthSales sales) {
        sales.make(month.sales());
        month.sold(false).forEach(sales::order);
        sales.show(month.sold(true).toList(), SHOW);
        month.sales().forEach(sales::ship);
        month.sales().forEach(sales::comeBack);
    }

    private void work(MonthDays days) {
        var special = new DemoDays(cast);
        special.onAir(days.day(SHOW));
        new DemoWages(cast, calendar).came(month.attendance(), days::day);
        special.pieces("minato-04", days.day(16), 50, 40);
        special.pieces("minato-04", days.day(18), 30, 20);
        special.atHome("minato-04", days.day(18));
    }

    private void end(MonthSales sales, MonthDays days) {
        var end = new DemoMonthEnd(cast, calendar);
        end.payout(days.day(18), charged(sales), 6_203, 250);
        end.electricity(days.day(20), 8_000);
        end.account("minato-03", days.day(1), "カワグチ ナオキ");
        end.close(calendar.monthsAgo(1));
        end.question("minato-01", calendar.monthsAgo(1));
    }

    private List<Charged> charged(MonthSales sales) {
        return month.sales().stream()
                .filter(sale -> sale.charged() != null)
                .map(sale -> new Charged(sales.of(sale).orderId(), Objects.requireNonNull(sale.charged())))
                .toList();
    }

    /** Everybody was here once, something was sold that may still come back, and a piece waits for staff. */
    private void today() {
        var day = calendar.workday(0, 28);
        var here = List.of("minato-01", "minato-02", "minato-03");
        if (day.isAfter(calendar.monthsAgo(1).atEndOfMonth())) {
            here.forEach(login -> new DemoWages(cast, calendar).came(List.of(here(login)), number -> day));
        }
        var making = new DemoMaking(cast);
        var made = DemoCalendar.at(day, 13, 0);
        var sold = month.thisMonth().getFirst();
        var product = making.make(sold, made);
        making.list(sold, product, DemoCalendar.later(made, 1), "minato-03", 15);
        relay.drain().block();
        DemoSale.order(cast, product, DemoCalendar.later(made, 2))
                .pay(DemoCalendar.later(made, 3))
                .pack(DemoCalendar.later(made, 4), Map.of("minato-01", 10))
                .ship(DemoCalendar.later(made, 5), 50);
        making.make(month.thisMonth().getLast(), DemoCalendar.later(calendar.now(), -2));
    }

    private static Came here(String login) {
        return new Came(login, LocalTime.of(10, 0), LocalTime.of(13, 0), 0, List.of(1), false);
    }
}
