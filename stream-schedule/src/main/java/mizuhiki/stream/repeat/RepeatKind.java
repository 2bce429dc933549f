package mizuhiki.stream.repeat;

import mizuhiki.stream.occasion.OccasionKind;

/** What comes again. */
public enum RepeatKind {
    SHOW,
    REHEARSAL,
    PHOTO_DAY,
    PEER_MEETING,
    TRAINING;

    OccasionKind occasion() {
        return OccasionKind.valueOf(name());
    }
}
