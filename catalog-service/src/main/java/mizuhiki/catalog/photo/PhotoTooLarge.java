package mizuhiki.catalog.photo;

import mizuhiki.shared.problem.Refusal;

/** The file is larger than we take in. */
final class PhotoTooLarge extends Refusal {

    PhotoTooLarge(long maxMegabytes) {
        super(Reason.TOO_LARGE, maxMegabytes);
    }
}
