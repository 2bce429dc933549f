package mizuhiki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mizuhiki.shared.outbox.relay.Relay;

/** A brooch is made, shown, bought and sent. */
record FromBenchToBuyer(Troupe troupe, Window staff, Window hana, Relay relay) {

    static final String BROOCH = "水引のブローチ";
    static final String SHOW = "木曜の水引便";
    static final int PHONE = 360;
    private static final LocalDate SHOWN = LocalDate.of(2026, 10, 15);

    void make() {
        new Bench(hana).made(BROOCH, "ケン");
        assertThat(hana.said()).contains(BROOCH);
        var counter = new Counter(staff);
        counter.checkAndList(BROOCH, 3_000, 600);
        assertThat(staff.said()).contains("2,400円");
        counter.approve("ゆい");
        settle();
        staff.place("商品");
        assertThat(staff.said()).contains(BROOCH);
    }

    void plan() {
        new Bench(hana).agreeToShowHands();
        var studio = new Studio(staff);
        studio.plan(SHOW, SHOWN);
        studio.sheet(BROOCH);
        studio.role("手もと", "手");
        studio.ask("手もと", "はな", "ブローチをつくった人だから");
        studio.tellEverybody();
        new Bench(hana).accept();
        assertThat(hana.said()).contains("ブローチをつくった人だから");
    }

    void sell() {
        staff.on(SHOWN, 14);
        var studio = new Studio(staff);
        var buyer = new Purchase(troupe.window(PHONE).on(SHOWN, 14));
        buyer.watch(studio.ready(SHOW));
        studio.start();
        settle();
        studio.pin(BROOCH);
        buyer.waitsFor(BROOCH);
        assertThat(buyer.phone().loads()).hasValue(1);
        buyer.claim();
        buyer.fillIn();
        assertThat(buyer.phone().said()).contains("3,370円");
        buyer.confirm();
        assertThat(buyer.phone().said()).contains("お支払い待ち");
        staff.on(SHOWN, 15);
        studio.end();
        settle();
    }

    void send() {
        var counter = new Counter(staff.on(SHOWN.plusDays(1), 10));
        counter.paid(BROOCH);
        new Bench(troupe.signedIn("ゆい", PHONE, SHOWN.plusDays(1))).packed(BROOCH);
        counter.came("はな", 120);
        counter.ship(BROOCH);
        settle();
    }

    /** Until every event has been heard by everybody. */
    private void settle() {
        relay.drain().block();
    }
}
