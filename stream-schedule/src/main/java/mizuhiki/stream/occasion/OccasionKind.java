package mizuhiki.stream.occasion;

/** What an occasion is. Feeds tell no more of it than this. */
public enum OccasionKind {
    REHEARSAL,
    PHOTO_DAY,
    PEER_MEETING,
    TRAINING
}
