package mizuhiki.stream.market;

import java.util.List;

/** A whole show of pieces and buyers. */
public final class Market {

    private final Crowd crowd;
    private final DeskRules rules;
    private final int showMinutes;
    private final Tally comments;
    private final Tally claims;
    private final Tally orders;
    private final Tally turns;

    private Market(Audience audience, DeskRules rules, int showMinutes) {
        this.crowd = new Crowd(audience, showMinutes);
        this.rules = rules;
        this.showMinutes = showMinutes;
        this.comments = new Tally(showMinutes);
        this.claims = new Tally(showMinutes);
        this.orders = new Tally(showMinutes);
        this.turns = new Tally(showMinutes);
    }

    /** What became of each piece, and how much there was to do. */
    public record Result(List<PlayedPiece> pieces, Loads loads) {}

    public static Result play(List<StagedPiece> pieces, int showMinutes, DeskRules rules, Audience audience) {
        var market = new Market(audience, rules, showMinutes);
        var played =
                Scene.inOrder(pieces, showMinutes).stream().map(market::show).toList();
        return new Result(played, market.loads());
    }

    private PlayedPiece show(Scene scene) {
        var attempts = scene.reached() ? crowd.wanting(scene) : List.<Attempt>of();
        attempts.forEach(this::hear);
        if (scene.reached()) {
            turns.count(60 * scene.fromMinute());
        }
        return PlayedPiece.of(scene, new Stall(scene.piece(), rules, orders).play(attempts));
    }

    /** A claim is written as a comment. */
    private void hear(Attempt attempt) {
        comments.count(attempt.second());
        claims.count(attempt.second());
    }

    private Loads loads() {
        crowd.chat(comments, showMinutes);
        return new Loads(comments.minutes(), claims.minutes(), orders.minutes(), turns.minutes(), orders.after());
    }
}
