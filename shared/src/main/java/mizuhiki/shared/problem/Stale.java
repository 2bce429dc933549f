package mizuhiki.shared.problem;

/** Somebody else changed it meanwhile: look again, then decide. */
public final class Stale extends Refusal {

    public Stale() {
        super(Reason.STALE);
    }
}
