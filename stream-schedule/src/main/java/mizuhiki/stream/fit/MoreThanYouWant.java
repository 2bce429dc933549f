package mizuhiki.stream.fit;

import mizuhiki.shared.problem.Refusal;

/** The day or the week would become fuller than the person wants; a yes goes beyond that where they have seen it. */
public final class MoreThanYouWant extends Refusal {

    public MoreThanYouWant() {
        super(Reason.CONFLICT);
    }
}
