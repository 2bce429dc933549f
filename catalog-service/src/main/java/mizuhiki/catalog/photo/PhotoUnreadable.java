package mizuhiki.catalog.photo;

import mizuhiki.shared.problem.Refusal;

/** The file is no picture, or one that is broken; what was entered before is kept. */
final class PhotoUnreadable extends Refusal {

    public PhotoUnreadable() {
        super(Reason.INVALID);
    }
}
