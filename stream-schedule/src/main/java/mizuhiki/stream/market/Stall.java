package mizuhiki.stream.market;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import mizuhiki.shared.event.ClaimMode;

/** Everybody who wants some of one piece, one after the other. */
final class Stall {

    /** Staff giving a piece to whoever is next. */
    private static final int GIVING_SECONDS = 20;

    /** Somebody who wants to pay is done when so much of their time is over. */
    private static final double LONGEST_HASTE = 0.8;

    private final StagedPiece piece;
    private final DeskRules rules;
    private final Tally orders;
    private final CopiedStock stock;
    private final PriorityQueue<Step> steps = new PriorityQueue<>();
    private final Deque<Attempt> queue = new ArrayDeque<>();
    private int missed;
    private int longestQueue;
    private boolean giving;

    Stall(StagedPiece piece, DeskRules rules, Tally orders) {
        this.piece = piece;
        this.rules = rules;
        this.orders = orders;
        this.stock = new CopiedStock(piece.stock());
    }

    /** Goes on when the show is over, until nobody has anything kept aside any more. */
    PlayedPiece.Outcome play(List<Attempt> attempts) {
        attempts.forEach(attempt -> plan(attempt.second(), Step.Kind.CLAIM, attempt));
        for (var step = steps.poll(); step != null; step = steps.poll()) {
            take(step);
        }
        return new PlayedPiece.Outcome(
                attempts.size(), stock.sold(), missed + queue.size(), longestQueue, stock.takenAt(), stock.soldOutAt());
    }

    private void take(Step step) {
        switch (step.kind()) {
            case PAY -> pay(step.attempt(), step.second());
            case LAPSE -> lapse(step.attempt(), step.second());
            case GIVE -> give(step.second());
            case CLAIM -> claim(step.attempt(), step.second());
        }
    }

    private void claim(Attempt attempt, int second) {
        switch (piece.mode()) {
            case HOLD_FIRST -> holdOrQueue(attempt, second);
            case PAY_FIRST -> hurry(attempt, second);
            case STAFF_HOLD -> {
                queue(attempt);
                giveSoon(second);
            }
        }
    }

    private void holdOrQueue(Attempt attempt, int second) {
        if (stock.keptFor(attempt.visitor()) >= rules.mostPerBuyer()) {
            missed++;
        } else if (stock.isFree()) {
            hold(attempt, second);
        } else if (stock.mayComeFree()) {
            queue(attempt);
        } else {
            missed++;
        }
    }

    /** Whoever is in the queue already keeps their place. */
    private void queue(Attempt attempt) {
        if (queue.stream().anyMatch(waiting -> waiting.visitor() == attempt.visitor())) {
            return;
        }
        if (queue.size() >= rules.queueMax()) {
            missed++;
            return;
        }
        queue.add(attempt);
        longestQueue = Math.max(longestQueue, queue.size());
    }

    /** Nothing is kept aside: it is theirs who pay first. */
    private void hurry(Attempt attempt, int second) {
        if (!stock.isFree()) {
            missed++;
        } else if (attempt.pays()) {
            plan(second + wait(attempt), Step.Kind.PAY, attempt);
        }
    }

    private void hold(Attempt attempt, int second) {
        stock.keep(attempt.visitor(), second);
        if (attempt.pays()) {
            plan(second + wait(attempt), Step.Kind.PAY, attempt);
        } else {
            plan(second + 60 * piece.holdMinutes(), Step.Kind.LAPSE, attempt);
        }
    }

    private void pay(Attempt attempt, int second) {
        if (piece.mode() != ClaimMode.PAY_FIRST) {
            stock.sellKept(attempt.visitor(), second);
            orders.count(second);
        } else if (stock.isFree()) {
            stock.sell(second);
            orders.count(second);
        } else {
            missed++;
        }
    }

    private void lapse(Attempt attempt, int second) {
        stock.putBack(attempt.visitor());
        if (piece.mode() == ClaimMode.STAFF_HOLD) {
            giveSoon(second);
        } else {
            next(second);
        }
    }

    private void give(int second) {
        giving = false;
        next(second);
        giveSoon(second);
    }

    private void next(int second) {
        if (stock.isFree() && !queue.isEmpty()) {
            hold(queue.remove(), second);
        }
    }

    private void giveSoon(int second) {
        if (!giving && stock.isFree() && !queue.isEmpty()) {
            giving = true;
            plan(second + GIVING_SECONDS, Step.Kind.GIVE, queue.element());
        }
    }

    private int wait(Attempt attempt) {
        return (int) (60 * piece.holdMinutes() * LONGEST_HASTE * attempt.haste());
    }

    private void plan(int second, Step.Kind kind, Attempt attempt) {
        steps.add(new Step(second, kind, attempt));
    }
}
