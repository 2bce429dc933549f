package mizuhiki.order.wagepolicy;

/**
 * How the time of a day is counted.
 *
 * @param unitMinutes in steps of so many minutes
 */
public record Counting(int unitMinutes, Mode mode) {

    public enum Mode {
        FLOOR,
        CEILING
    }

    public static final Counting EXACT = new Counting(1, Mode.FLOOR);

    public int count(int minutes) {
        var units = switch (mode) {
            case FLOOR -> Math.floorDiv(minutes, unitMinutes);
            case CEILING -> Math.ceilDiv(minutes, unitMinutes);
        };
        return units * unitMinutes;
    }
}
