package mizuhiki.catalog.tray;

import java.time.Instant;

/** Which rules a request is for. */
record Deciding(Tray tray, Instant now) {

    Answer answer(Request request) {
        return switch (request) {
            case Request.Claim claim -> new Claiming(tray, now).decide(claim);
            case Request.StaffClaim claim -> new Claiming(tray, now).decide(claim);
            case Request.Release release -> new Queueing(tray, now).release(release);
            case Request.Leave leave -> new Queueing(tray, now).leave(leave);
            case Request.Withdraw withdraw -> new Queueing(tray, now).withdraw(withdraw);
            case Request.Give give -> new Queueing(tray, now).give(give);
            case Request.TakeOut takeOut -> new Queueing(tray, now).takeOut(takeOut);
            case Request.Look look -> Answer.DONE;
            case Request.Order order -> new Following(tray, now).follow(order);
            case Request.CallOff callOff -> new Following(tray, now).callOff(callOff);
            case Request.Receive receive -> new Keeping(tray).receive(receive);
            case Request.Offer offer -> new Keeping(tray).offer(offer);
            case Request.Move move -> new Keeping(tray).move(move);
            case Request.WriteOff writeOff -> new Keeping(tray).writeOff(writeOff);
            case Request.Count count -> new Keeping(tray).count(count);
            case Request.Plan plan -> new Airing(tray).plan(plan);
            case Request.Air air -> new Airing(tray).air(air);
        };
    }
}
