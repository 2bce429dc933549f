package mizuhiki.shared.outbox;

/** An event of a kind this version does not know; a newer one may have written it. */
class UnknownEvent extends RuntimeException {

    private static final long serialVersionUID = 1;
}
