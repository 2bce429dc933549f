package mizuhiki.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.demo.house.DemoCalendar;
import mizuhiki.demo.house.DemoCast;
import mizuhiki.demo.house.DemoMaking;
import mizuhiki.demo.house.DemoOffice;
import mizuhiki.demo.house.DemoOffice.DemoPiece;
import mizuhiki.demo.house.DemoSale;
import mizuhiki.demo.house.DemoShow;
import mizuhiki.shared.outbox.relay.Relay;

/** What waits on the day somebody looks at the demo. */
record DemoToday(DemoCast cast, DemoOffice office, DemoCalendar calendar, Relay relay) {

    /** One show soon, two things waiting for staff, one not yet told to the end. */
    void tell(List<DemoPiece> toMake, List<UUID> onShelf) {
        var now = calendar.now();
        var making = new DemoMaking(cast);
        making.make(toMake.get(0), DemoCalendar.later(now, -3));
        making.make(toMake.get(1), DemoCalendar.later(now, -2));
        making.begin(toMake.get(2), DemoCalendar.later(now, -1));
        orders(onShelf.subList(0, 3), now);
        show(onShelf.subList(3, onShelf.size()), now);
    }

    /** One to be paid, one to be packed, one to be sent. */
    private void orders(List<UUID> products, Instant now) {
        var ordered = products.stream()
                .map(product -> DemoSale.order(cast, product, DemoCalendar.later(now, -5)))
                .toList();
        relay.drain().block();
        ordered.get(1).pay(DemoCalendar.later(now, -2));
        ordered.get(2)
                .pay(DemoCalendar.later(now, -4))
                .pack(DemoCalendar.later(now, -1), Map.of(office.helpers().getFirst(), 12));
    }

    private void show(List<UUID> onShelf, Instant now) {
        var soon = List.copyOf(onShelf.subList(Math.max(0, onShelf.size() - 8), onShelf.size()));
        var show = DemoShow.plan(cast, "きょうの手しごと便", calendar.soon(), DemoCalendar.later(now, -48), soon);
        show.step("OFFER", DemoCalendar.later(now, -25));
        show.crew(office, DemoCalendar.later(now, -24), false);
    }
}
