package mizuhiki.catalog.tray;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.HoldSettings;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.tray.Request.Air.Cue;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;

/** A tray for sale, and a clock. */
class TestTray {

    static final HoldSettings SETTINGS = new HoldSettings(
            Duration.ofMinutes(12),
            Duration.ofMinutes(2),
            3,
            4,
            Duration.ofHours(24),
            LocalTime.of(21, 30),
            LocalTime.of(9, 0));

    final UUID product = UUID.randomUUID();
    final UUID lot = UUID.randomUUID();
    final Tray tray;
    Instant now = Instant.parse("2026-11-19T05:00:00Z");

    TestTray(int pieces) {
        var pile = new Pile(lot, Place.SHELF, pieces, pieces, 0);
        tray = new Tray(
                new TraySnapshot(product, Yen.of(3000), List.of(pile), List.of(), List.of(), List.of()), SETTINGS);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Answer ask(Request request) {
        return tray.decide(request, now);
    }

    Answer claim(String buyer) {
        return claim(buyer, 1, null);
    }

    Answer claim(String buyer, int quantity, UUID show) {
        return ask(new Request.Claim(UUID.randomUUID(), product, quantity, buyer, show, now));
    }

    Hold kept(String buyer) {
        return ((Answer.Kept) claim(buyer)).hold();
    }

    Hold keptIn(UUID show, String buyer) {
        return ((Answer.Kept) claim(buyer, 1, show)).hold();
    }

    Answer order(Hold hold, Request.Order.Step step) {
        return ask(new Request.Order(new Sale(hold.id(), hold.id(), product, hold.quantity()), step, now));
    }

    Answer order(Hold hold, UUID order, Request.Order.Step step) {
        return ask(new Request.Order(new Sale(order, hold.id(), product, hold.quantity()), step, now));
    }

    Answer callOff(Hold hold) {
        return ask(new Request.CallOff(product, hold.id(), now));
    }

    Answer look() {
        return ask(new Request.Look(product, now));
    }

    /** A show in an hour, for an hour; pieces are kept from half an hour before. */
    UUID show(ClaimMode mode, int kept) {
        var show = UUID.randomUUID();
        plan(show, mode, kept);
        return show;
    }

    void plan(UUID show, ClaimMode mode, int kept) {
        ask(new Request.Plan(
                new ShowLine(
                        show,
                        product,
                        "3",
                        mode,
                        5,
                        kept,
                        now.plus(Duration.ofMinutes(30)),
                        now.plus(Duration.ofHours(2)),
                        null,
                        null,
                        null,
                        null),
                now));
    }

    UUID onAir(ClaimMode mode) {
        var show = show(mode, 0);
        air(show, Cue.START);
        return show;
    }

    void air(UUID show, Cue cue) {
        ask(new Request.Air(product, show, cue, now));
    }

    int free(Place place) {
        return tray.piles().in(place).stream().mapToInt(Pile::free).sum();
    }

    Hold hold(Hold earlier) {
        return tray.hold(earlier.id());
    }
}
