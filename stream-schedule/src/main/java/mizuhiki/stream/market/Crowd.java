package mizuhiki.stream.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Everybody who watches. What they want depends on the show and on chance alone, not on what is left. */
final class Crowd {

    private static final int THOUSAND = 1_000;

    /** Of a thousand who want a piece, so many want a second one a little later. */
    private static final int WANTING_TWO = 100;

    private static final int MOMENT_SECONDS = 20;

    private final Audience audience;
    private final Random random;
    private final List<Visitor> visitors;

    Crowd(Audience audience, int showMinutes) {
        this.audience = audience;
        this.random = new Random(audience.seed());
        this.visitors = IntStream.range(0, audience.buyers())
                .mapToObj(number -> Visitor.come(number, 60 * showMinutes, random))
                .toList();
    }

    /** In no particular order. */
    List<Attempt> wanting(Scene scene) {
        var attempts = new ArrayList<Attempt>();
        int wanting = audience.eagerness().wanting(scene.piece().price());
        for (var visitor : visitors) {
            boolean wants = happens(wanting);
            boolean wantsTwo = happens(WANTING_TWO);
            var first = attempt(visitor, scene);
            if (wants && visitor.isThere(first.second())) {
                attempts.add(first);
                if (wantsTwo) {
                    attempts.add(later(first));
                }
            }
        }
        return attempts;
    }

    /** What is written besides claims. */
    void chat(Tally comments, int showMinutes) {
        for (var visitor : visitors) {
            for (int minute = 0; minute < showMinutes; minute++) {
                boolean writes = happens(audience.eagerness().writing());
                if (writes && visitor.isThere(60 * minute)) {
                    comments.count(60 * minute);
                }
            }
        }
    }

    /** Whoever wants something asks soon after it is shown. */
    private Attempt attempt(Visitor visitor, Scene scene) {
        int shownSeconds = 60 * (scene.untilMinute() - scene.fromMinute());
        int second = 60 * scene.fromMinute() + (int) (shownSeconds * Visitor.early(random));
        boolean pays = happens(audience.eagerness().paying());
        return new Attempt(visitor.number(), second, pays, random.nextDouble());
    }

    private static Attempt later(Attempt first) {
        return new Attempt(first.visitor(), first.second() + MOMENT_SECONDS, first.pays(), first.haste());
    }

    private boolean happens(int ofThousand) {
        return random.nextInt(THOUSAND) < ofThousand;
    }
}
