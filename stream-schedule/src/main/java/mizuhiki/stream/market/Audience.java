package mizuhiki.stream.market;

import mizuhiki.shared.money.Yen;

/**
 * Who watches: people who are made up.
 *
 * @param seed the same seed, the same people
 */
public record Audience(int buyers, Eagerness eagerness, long seed) {

    /** How much those who watch want things. */
    public enum Eagerness {
        CALM(60, 850, 10),
        USUAL(150, 900, 20),
        EAGER(350, 950, 40);

        /** At this price people want a piece as often as said; of what costs more, fewer do. */
        private static final int USUAL_PRICE = 3_000;

        private static final int SMALL_CHANGE = 1_000;
        private static final int MOST = 950;

        private final int wanting;
        private final int paying;
        private final int writing;

        /** All of a thousand: who wants a piece, who pays for what they got, and who writes something in a minute. */
        Eagerness(int wanting, int paying, int writing) {
            this.wanting = wanting;
            this.paying = paying;
            this.writing = writing;
        }

        int wanting(Yen price) {
            var dearer = SMALL_CHANGE + Math.max(0, price.amount());
            return (int) Math.min(MOST, wanting * (SMALL_CHANGE + USUAL_PRICE) / dearer);
        }

        int paying() {
            return paying;
        }

        int writing() {
            return writing;
        }
    }
}
