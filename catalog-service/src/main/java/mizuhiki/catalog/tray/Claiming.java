package mizuhiki.catalog.tray;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Hold.State;
import mizuhiki.catalog.holding.ShowLine;
import mizuhiki.catalog.refusal.FewerLeft;
import mizuhiki.catalog.refusal.KeptForShow;
import mizuhiki.catalog.refusal.LimitReached;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.refusal.ShowOver;
import mizuhiki.catalog.refusal.SoldOut;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Reach;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Claims: a ticket, a place in the queue, or the reason why not. */
record Claiming(Tray tray, Instant now) {

    /** Nobody has been to the checkout and back in this time. */
    private static final Duration TAPPED_TWICE = Duration.ofSeconds(10);

    Answer decide(Request.Claim claim) {
        refuseUnlessOnSale();
        var door = door(claim);
        var place = placeOf(claim.buyerKeyHash());
        if (place > 0) {
            return new Answer.Queued(tray.queue().get(place - 1), place);
        }
        return keptAlready(claim, door).<Answer>map(Answer.Kept::new).orElseGet(() -> decide(claim, door));
    }

    /** Whoever taps twice has claimed once; whoever comes back for the last piece does not wait behind themselves. */
    private Optional<Hold> keptAlready(Request.Claim claim, Door door) {
        return open(claim)
                .filter(hold -> hold.quantity() == claim.quantity())
                .filter(hold ->
                        now.isBefore(hold.ticketExpiresAt(tray.settings().grace())))
                .filter(hold -> isTappedTwice(hold, claim, door)
                        || hold.state() == State.LIVE && unpromised(claim, door).isEmpty())
                .findFirst();
    }

    private static boolean isTappedTwice(Hold hold, Request.Claim claim, Door door) {
        return claim.at().isBefore(hold.claimedAt().plus(TAPPED_TWICE)) && Objects.equals(hold.showId(), door.showId());
    }

    private Answer decide(Request.Claim claim, Door door) {
        refuseBeyondLimit(claim);
        return switch (door.mode()) {
            case HOLD_FIRST -> keepOrQueue(claim, door);
            case PAY_FIRST -> ticketOnly(claim, door);
            case STAFF_HOLD -> joinUnlessNoPileIsEnough(claim, door);
        };
    }

    Answer decide(Request.StaffClaim staff) {
        refuseUnlessOnSale();
        var claim = new Request.Claim(
                staff.id(), staff.productId(), staff.quantity(), staff.buyerKeyHash(), staff.showId(), staff.at());
        var all = new Reach(staff.showId(), true);
        var door = new Door(tray.line(staff.showId()), all);
        return open(claim)
                .filter(hold -> hold.quantity() == claim.quantity() && isTappedTwice(hold, claim, door))
                .findFirst()
                .<Answer>map(Answer.Kept::new)
                .orElseGet(() -> keep(claim, door, tray.piles().fit(all, staff.quantity())));
    }

    /**
     * Where a claim came in.
     *
     * @param line the show that earns it; somebody may watch elsewhere and claim in the shop
     */
    private record Door(@Nullable ShowLine line, Reach reach) {

        ClaimMode mode() {
            return line == null ? ClaimMode.HOLD_FIRST : line.mode();
        }

        @Nullable
        UUID showId() {
            return line == null ? null : line.showId();
        }
    }

    private void refuseUnlessOnSale() {
        if (tray.price() == null) {
            throw new NotOnSale();
        }
    }

    private Door door(Request.Claim claim) {
        var named = tray.line(claim.showId());
        if (claim.showId() != null && named == null) {
            throw new NotOnSale();
        }
        if (named != null && named.isOver(now)) {
            throw new ShowOver();
        }
        tray.pinnedElsewhere(claim.showId()).ifPresent(pinned -> {
            throw new KeptForShow(pinned.showId());
        });
        return named != null && named.isOnAir()
                ? new Door(named, tray.reach(named.showId()))
                : new Door(tray.lineOnAir(), tray.reach(null));
    }

    private int placeOf(String buyerKeyHash) {
        var queue = tray.queue();
        for (var place = 0; place < queue.size(); place++) {
            if (queue.get(place).isOf(buyerKeyHash)) {
                return place + 1;
            }
        }
        return 0;
    }

    private void refuseBeyondLimit(Request.Claim claim) {
        var kept = open(claim).mapToInt(Hold::quantity).sum();
        if (kept + claim.quantity() > tray.settings().mostPerBuyer()) {
            throw new LimitReached(tray.settings().mostPerBuyer());
        }
    }

    private Stream<Hold> open(Request.Claim claim) {
        return tray.holds().stream().filter(hold -> hold.isOpenFor(claim.buyerKeyHash(), now));
    }

    private Answer keepOrQueue(Request.Claim claim, Door door) {
        var comingBack = tray.piles().sum(door.reach(), pile -> pile.free() + pile.held());
        var mayComeFree = new Promises(tray).left(door.reach()) == 0 && comingBack > 0;
        return mayComeFree
                ? new Queueing(tray, now).join(claim, claim.showId())
                : keep(claim, door, unpromised(claim, door));
    }

    /** Staff can hand out what stands together; whoever wants more would wait for nothing, and keep others from it. */
    private Answer joinUnlessNoPileIsEnough(Request.Claim claim, Door door) {
        var most = tray.piles().within(door.reach()).stream()
                .mapToInt(Pile::onHand)
                .max()
                .orElse(0);
        if (most == 0) {
            throw new SoldOut();
        }
        if (claim.quantity() > most) {
            throw new FewerLeft(most);
        }
        return new Queueing(tray, now).join(claim, door.showId());
    }

    private Optional<Pile> unpromised(Request.Claim claim, Door door) {
        return new Promises(tray).fit(door.reach(), claim.quantity());
    }

    private Answer keep(Request.Claim claim, Door door, Optional<Pile> from) {
        var hold = hold(claim, door, ClaimMode.HOLD_FIRST, from);
        tray.put(hold);
        new Moving(tray, claim.at()).ofHold(Kind.HELD, hold);
        return new Answer.Kept(hold);
    }

    private Answer ticketOnly(Request.Claim claim, Door door) {
        var hold = hold(claim, door, ClaimMode.PAY_FIRST, unpromised(claim, door));
        tray.put(hold);
        return new Answer.Kept(hold);
    }

    private Hold hold(Request.Claim claim, Door door, ClaimMode mode, Optional<Pile> from) {
        var pile = from.orElseThrow(() -> why(door));
        return new Hold(
                claim.id(),
                claim.productId(),
                pile.lotId(),
                pile.place(),
                claim.quantity(),
                requireNonNull(tray.price()),
                claim.buyerKeyHash(),
                mode,
                door.showId(),
                null,
                mode == ClaimMode.PAY_FIRST ? State.OPEN : State.LIVE,
                0,
                claim.at(),
                tray.settings().holdEnds(now, door.line()));
    }

    private Refusal why(Door door) {
        var most = new Promises(tray).most(door.reach());
        if (most > 0) {
            return new FewerLeft(most);
        }
        return tray.lines().stream()
                .filter(line -> tray.piles().sum(new Reach(line.showId(), false), Pile::free) > 0)
                .<Refusal>map(line -> new KeptForShow(line.showId()))
                .findFirst()
                .orElseGet(SoldOut::new);
    }
}
