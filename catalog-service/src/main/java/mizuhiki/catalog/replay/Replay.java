package mizuhiki.catalog.replay;

/**
 * A show decided again.
 *
 * @param requests that were decided again
 * @param asItIs pieces, shows, holds and queues of its products in the database, as JSON
 * @param asReplayed the same, from the log
 */
record Replay(int requests, String asItIs, String asReplayed) {

    boolean isSame() {
        return asItIs.equals(asReplayed);
    }
}
