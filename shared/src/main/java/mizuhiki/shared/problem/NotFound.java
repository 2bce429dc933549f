package mizuhiki.shared.problem;

/** There is no such thing here: it never was, is gone, or belongs to another office. */
public final class NotFound extends Refusal {

    public NotFound(Object id) {
        super(Reason.NOT_FOUND, id);
    }
}
