package mizuhiki.demo.month;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMaking;
import mizuhiki.demo.house.DemoMonth.Sold;
import mizuhiki.demo.house.DemoSale;
import mizuhiki.demo.house.DemoShow;
import mizuhiki.shared.outbox.relay.Relay;

/** What a small office makes and sells in its month. */
record MonthSales(DemoCast cast, MonthDays days, Relay relay, Map<Sold, UUID> products, Map<Sold, DemoSale> orders) {

    static MonthSales begin(DemoCast cast, MonthDays days, Relay relay) {
        return new MonthSales(cast, days, relay, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void make(List<Sold> sales) {
        sales.forEach(sale -> products.put(sale, listed(sale)));
        relay.drain().block();
    }

    private UUID listed(Sold sale) {
        var making = new DemoMaking(cast);
        var made = days.at(sale.madeOn(), 14);
        var product = making.make(sale.piece(), made);
        making.list(sale.piece(), product, DemoCalendar.later(made, 2), sale.helper(), sale.helperMinutes());
        return product;
    }

    void order(Sold sale) {
        ordered(sale, DemoSale.order(cast, product(sale), days.at(sale.soldOn(), 17)));
    }

    /** 千夏 speaks, 愛's hands are seen. */
    void show(List<Sold> sales, int day) {
        var startsAt = days.at(day, 11);
        var asked = DemoCalendar.later(startsAt, -47);
        var show = DemoShow.plan(
                cast,
                "みなとの手しごと便",
                startsAt,
                asked,
                sales.stream().map(this::product).toList());
        show.step("OFFER", asked);
        show.ask("司会", "VOICE", "minato-02", asked, true).ask("手もと", "HANDS", "minato-04", asked, true);
        show.step("READY", DemoCalendar.later(startsAt, -24));
        show.start();
        relay.drain().block();
        sales.forEach(sale -> sell(show, sale, 5 + 20 * sales.indexOf(sale)));
        show.end();
        relay.drain().block();
    }

    private void sell(DemoShow show, Sold sale, int minute) {
        show.pin(product(sale), minute);
        relay.drain().block();
        ordered(sale, DemoSale.order(cast, show, product(sale), show.minute(minute + 2)));
    }

    private void ordered(Sold sale, DemoSale order) {
        orders.put(sale, order);
        relay.drain().block();
    }

    void ship(Sold sale) {
        var paid = DemoCalendar.later(days.at(sale.soldOn(), 10), 24);
        of(sale).pay(paid)
                .pack(DemoCalendar.later(paid, 1), Map.of(sale.packer(), sale.packingMinutes()))
                .ship(DemoCalendar.later(paid, 3), sale.fee());
        relay.drain().block();
    }

    void comeBack(Sold sale) {
        if (sale.backOn() != null) {
            of(sale).comeBack(days.at(sale.backOn(), 13));
            relay.drain().block();
        }
    }

    DemoSale of(Sold sale) {
        return Objects.requireNonNull(orders.get(sale));
    }

    private UUID product(Sold sale) {
        return Objects.requireNonNull(products.get(sale));
    }
}
