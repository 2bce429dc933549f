package mizuhiki.stream.takedown;

/** In what somebody can be seen or heard by everybody. */
public enum Subject {
    SHOW,
    ANNOUNCEMENT,
    LISTING_PHOTOS
}
