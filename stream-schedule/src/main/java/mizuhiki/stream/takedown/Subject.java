package mizuhiki.stream.takedown;

/** In what somebody can be seen or heard by everybody. */
public enum Subject {
    SHOW,
    ANNOUNCEMENT,
    LISTING_PHOTO,
    LISTING_PHOTOS;

    /** Whether the feature itself knows when it is down, so that nobody has to say so here. */
    public boolean comesDownElsewhere() {
        return this == ANNOUNCEMENT;
    }
}
