package mizuhiki.catalog.picture;

import mizuhiki.shared.problem.Refusal;

/** The file is no picture, or one that is broken; what was entered before is kept. */
public final class PhotoUnreadable extends Refusal {

    public PhotoUnreadable() {
        super(Reason.INVALID);
    }
}
