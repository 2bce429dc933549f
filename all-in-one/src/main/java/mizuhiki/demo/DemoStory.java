package mizuhiki.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMaking;
import mizuhiki.demo.house.DemoMaterials;
import mizuhiki.demo.house.DemoOffice;
import mizuhiki.demo.house.DemoOffice.DemoPiece;
import mizuhiki.demo.house.DemoSale;
import mizuhiki.demo.house.DemoShow;
import mizuhiki.demo.month.DemoPast;
import mizuhiki.demo.month.DemoRules;
import mizuhiki.demo.month.DemoWages;
import mizuhiki.demo.month.LastMonth;
import mizuhiki.shared.outbox.relay.Relay;

/**
 * Two past months and today in one office.
 *
 * <p>Month by month: things are made and listed, sold in two shows and to order, packed and shipped, and the month is
 * closed; then a piece from the last show of the month before last comes back.
 */
class DemoStory {

    private static final int SOLD_IN_A_SHOW = 4;

    private final DemoCast cast;
    private final DemoOffice office;
    private final DemoCalendar calendar;
    private final Relay relay;
    private final DemoMaterials materials;
    private final DemoMaking making;
    private final DemoWages wages;
    private final List<DemoPiece> toMake;
    private final List<UUID> onShelf = new ArrayList<>();
    private final List<DemoSale> shipped = new ArrayList<>();

    DemoStory(DemoCast cast, DemoOffice office, DemoCalendar calendar, DemoMaterials materials, Relay relay) {
        this.cast = cast;
        this.office = office;
        this.calendar = calendar;
        this.relay = relay;
        this.materials = materials;
        this.making = new DemoMaking(cast, materials);
        this.wages = new DemoWages(cast, calendar);
        this.toMake = new ArrayList<>(office.pieces());
    }

    void tell() {
        wages.rule(calendar.monthsAgo(2).atDay(1), office.yenPerHour());
        new DemoPast(cast, calendar.monthsAgo(2), 220_000, 231).tell();
        DemoSale.openShop(cast, calendar.monthsAgo(2).atDay(1));
        int aMonth = (toMake.size() - 3) * 2 / 5;
        month(2, aMonth);
        wages.close(calendar.monthsAgo(2), calendar.workday(1, 5), calendar.workday(1, 20));
        materials.buyMore(DemoCalendar.at(calendar.workday(1, 1), 9, 30));
        new DemoRules(cast).all(calendar.monthsAgo(1).atDay(1), office.yenPerHour());
        shipped.getLast().comeBack(DemoCalendar.at(calendar.workday(1, 7), 13, 0));
        month(1, aMonth);
        new LastMonth(cast, office, calendar).end(shipped.getLast());
        while (toMake.size() > 3) {
            make(toMake.removeFirst(), 0, 1);
        }
        wages.attend(calendar.monthsAgo(0), office.members());
        new DemoToday(cast, office, calendar, relay).tell(toMake, onShelf);
        relay.drain().block();
    }

    private void month(int monthsAgo, int pieces) {
        for (int i = 0; i < pieces; i++) {
            make(toMake.removeFirst(), monthsAgo, 1 + i * 20 / pieces);
        }
        relay.drain().block();
        show(monthsAgo, 12, season(monthsAgo) + "の手しごと便");
        show(monthsAgo, 24, season(monthsAgo) + "のつくり手さん紹介");
        wages.attend(calendar.monthsAgo(monthsAgo), office.members());
        relay.drain().block();
    }

    private String season(int monthsAgo) {
        return calendar.monthsAgo(monthsAgo).getMonthValue() + "月";
    }

    private void make(DemoPiece piece, int monthsAgo, int day) {
        var made = calendar.workday(monthsAgo, day);
        var product = making.make(piece, DemoCalendar.at(made, 14, 30));
        making.list(piece, product, DemoCalendar.at(made, 16, 0), office.helper(piece), 15);
        relay.drain().block();
        if (piece.order()) {
            deliver(DemoSale.order(cast, product, DemoCalendar.at(made, 17, 0)), DemoCalendar.at(made, 17, 30), 40);
        } else {
            onShelf.add(product);
        }
    }

    private void show(int monthsAgo, int day, String title) {
        var startsAt = DemoCalendar.at(calendar.workday(monthsAgo, day), 11, 0);
        var products = List.copyOf(onShelf.subList(0, Math.min(6, onShelf.size())));
        var show = DemoShow.plan(cast, title, startsAt, DemoCalendar.later(startsAt, -7 * 24), products);
        show.step("OFFER", DemoCalendar.later(startsAt, -7 * 24));
        show.crew(office, DemoCalendar.later(startsAt, -6 * 24), true);
        show.step("READY", DemoCalendar.later(startsAt, -24));
        show.start();
        relay.drain().block();
        for (int i = 0; i < products.size(); i++) {
            show.pin(products.get(i), 3 + i * 8);
            relay.drain().block();
            if (i < SOLD_IN_A_SHOW) {
                var sale = DemoSale.order(cast, show, products.get(i), show.minute(5 + i * 8));
                onShelf.remove(products.get(i));
                shipped.add(deliver(sale, DemoCalendar.later(startsAt, 23), 12));
            }
        }
        show.end();
        relay.drain().block();
    }

    private DemoSale deliver(DemoSale sale, Instant paidAt, int packingMinutes) {
        relay.drain().block();
        var packer = office.helpers().get(shipped.size() % office.helpers().size());
        return sale.pay(paidAt)
                .pack(DemoCalendar.later(paidAt, 1), Map.of(packer, packingMinutes))
                .ship(DemoCalendar.later(paidAt, 3), 110);
    }
}
