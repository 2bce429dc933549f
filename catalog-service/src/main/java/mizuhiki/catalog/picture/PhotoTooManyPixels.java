package mizuhiki.catalog.picture;

import mizuhiki.shared.problem.Refusal;

/** The picture would fill the memory once unpacked, however small its file is. */
final class PhotoTooManyPixels extends Refusal {

    PhotoTooManyPixels(long maxMillions) {
        super(Reason.TOO_LARGE, maxMillions);
    }
}
