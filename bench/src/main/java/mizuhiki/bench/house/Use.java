package mizuhiki.bench.house;

/**
 * What something took: CPU seconds of the application, of PostgreSQL, of the load and of everything on the machine;
 * statements; bytes of WAL.
 */
public record Use(double house, double database, double load, double machine, double statements, double walBytes) {

    public static Use of(House house, House.Work work) throws Exception {
        var before = Meter.read(house);
        work.run();
        return Meter.read(house).since(before);
    }

    /** The share of one. */
    public Use each(long times) {
        return new Use(
                house / times, database / times, load / times, machine / times, statements / times, walBytes / times);
    }

    /** Of all that was computed, the percentage that was somebody else's: much of it, and the figures say little. */
    public double othersPercent() {
        return Math.max(0, machine - house - database - load) / machine * 100;
    }
}
