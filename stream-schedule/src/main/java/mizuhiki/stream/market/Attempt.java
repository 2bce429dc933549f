package mizuhiki.stream.market;

/**
 * Somebody asking for a piece.
 *
 * @param second of the show
 * @param pays what they are given
 * @param haste how far into the time they are given they pay, from 0 to 1
 */
record Attempt(int visitor, int second, boolean pays, double haste) {}
