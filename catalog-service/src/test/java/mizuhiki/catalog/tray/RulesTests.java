package mizuhiki.catalog.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.holding.TraySnapshot;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

/** A long evening whose end is known. Where it ends otherwise, the rules are others: raise their number. */
class RulesTests {

    private static final int STEPS = 800;
    private static final UUID PRODUCT = new UUID(1, 1);
    private static final UUID NOBODY = new UUID(0, 0);

    private final Random random = new Random(20261127);
    private final List<Hold> holds = new ArrayList<>();
    private final List<Waiter> waiters = new ArrayList<>();
    private final List<UUID> shows = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    private final Tray tray = new Tray(
            new TraySnapshot(
                    PRODUCT,
                    Yen.of(3000),
                    List.of(pile(1, 3), pile(2, 2), pile(3, 4)),
                    List.of(),
                    List.of(),
                    List.of()),
            TestTray.SETTINGS);
    private Instant now = Instant.parse("2026-11-19T05:00:00Z");
    private long asked;

    @Test
    void sameEveningEndsAsItDidByTheRulesOfThisNumber() throws Exception {
        for (var mode : ClaimMode.values()) {
            plan(shows.get(mode.ordinal()), mode);
        }
        var evening = new StringBuilder();
        for (var step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(400));
            evening.append(answer(tray.decide(request(), now))).append('\n');
        }

        var sha = MessageDigest.getInstance("SHA-256").digest(evening.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(evening).contains("Kept", "Queued", "sold-out", "fewer-left", "kept-for-show", "limit-reached");
        assertThat(Rules.NUMBER + " " + HexFormat.of().formatHex(sha, 0, 8)).isEqualTo("6 ddffcdd938b36f57");
    }

    private void plan(UUID show, ClaimMode mode) {
        var end = now.plus(Duration.ofDays(1));
        var line = new ShowLine(show, PRODUCT, "3", mode, 5, 1, now, end, null, null, null, null);
        tray.decide(new Request.Plan(line, now), now);
    }

    private Request request() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 ->
                new Request.Claim(
                        id(), PRODUCT, 1 + random.nextInt(3), buyer(), random.nextBoolean() ? show() : null, now);
            case 4 -> new Request.Air(PRODUCT, show(), any(List.of(Request.Air.Cue.values())), now);
            case 5 ->
                holds.isEmpty()
                        ? look()
                        : new Request.Release(PRODUCT, any(holds).id(), null, now);
            case 6 -> holds.isEmpty() ? look() : order(any(holds));
            case 7 ->
                waiters.isEmpty()
                        ? look()
                        : new Request.Give(PRODUCT, any(waiters).id(), now);
            case 8 ->
                waiters.isEmpty()
                        ? look()
                        : new Request.TakeOut(PRODUCT, any(waiters).id(), NOBODY, now);
            case 9 ->
                holds.isEmpty()
                        ? look()
                        : new Request.CallOff(PRODUCT, any(holds).id(), now);
            case 10 -> new Request.Receive(PRODUCT, new UUID(3, 1 + random.nextInt(3)), 1 + random.nextInt(2), now);
            default -> new Request.Withdraw(PRODUCT, buyer(), now);
        };
    }

    private Request look() {
        return new Request.Look(PRODUCT, now);
    }

    private Request order(Hold hold) {
        var sale = new Sale(hold.id(), hold.id(), PRODUCT, hold.quantity());
        return new Request.Order(sale, any(List.of(Request.Order.Step.values())), now);
    }

    private String answer(Answer answer) {
        if (answer instanceof Answer.Kept kept) {
            holds.add(kept.hold());
        } else if (answer instanceof Answer.Queued queued) {
            waiters.add(queued.waiter());
        }
        return switch (answer) {
                    case Answer.Kept kept ->
                        "Kept " + kept.hold().lotId() + kept.hold().place();
                    case Answer.Queued queued -> "Queued " + queued.place();
                    case Answer.Refused refused -> refused.reason().getMessage();
                    case Answer.Done done -> "Done";
                }
                + tray.piles().all().stream()
                        .map(pile -> " " + pile.onHand() + "/" + pile.held())
                        .toList()
                + tray.pending().events().size()
                + tray.queue().stream().map(Waiter::turn).toList();
    }

    private static Pile pile(long lot, int pieces) {
        return new Pile(new UUID(3, lot), Place.SHELF, pieces, pieces, 0);
    }

    private UUID id() {
        return new UUID(4, ++asked);
    }

    private UUID show() {
        return any(shows);
    }

    private String buyer() {
        return "buyer-" + random.nextInt(9);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
