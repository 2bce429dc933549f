package mizuhiki.catalog.listing;

import mizuhiki.shared.money.Yen;

/**
 * What a channel keeps of a price.
 *
 * @param rate in hundredths of a percent: 1,056 is 10.56 %
 */
record ChannelFee(int rate, Rounding rounding) {

    static final ChannelFee NONE = new ChannelFee(0, Rounding.DOWN);

    private static final long WHOLE = 10_000;

    /** Which way a part of a yen goes. */
    enum Rounding {
        DOWN,
        HALF_UP,
        UP
    }

    Yen of(Yen price) {
        return Yen.of(Math.floorDiv(Math.addExact(price.times(rate).amount(), push()), WHOLE));
    }

    private long push() {
        return switch (rounding) {
            case DOWN -> 0;
            case HALF_UP -> WHOLE / 2;
            case UP -> WHOLE - 1;
        };
    }
}
