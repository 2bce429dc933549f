package mizuhiki.catalog.stock;

/**
 * Where the pieces of a product are at this moment.
 *
 * @param received ever made; always {@code available + held + allocated + shipped + writtenOff}
 * @param available can be claimed now; pieces of holds that are over count as available, lapsed in the books or not
 * @param held kept aside for a buyer who may still order
 * @param allocated ordered, still in the house
 */
public record StockCount(int received, int available, int held, int allocated, int shipped, int writtenOff) {

    /** Pieces that have found a buyer. */
    public int sold() {
        return allocated + shipped;
    }
}
