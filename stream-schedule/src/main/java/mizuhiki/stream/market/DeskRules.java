package mizuhiki.stream.market;

/**
 * What holds at the desk.
 *
 * @param mostPerBuyer pieces of one product somebody can have kept aside at a time
 * @param queueMax people waiting for one product
 */
public record DeskRules(int mostPerBuyer, int queueMax) {}
