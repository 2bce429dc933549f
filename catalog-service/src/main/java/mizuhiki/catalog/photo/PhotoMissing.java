package mizuhiki.catalog.photo;

import mizuhiki.shared.problem.Refusal;

/** No file was chosen. */
final class PhotoMissing extends Refusal {

    PhotoMissing() {
        super(Reason.INVALID);
    }
}
