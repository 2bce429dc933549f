package mizuhiki.shared.event;

/** The kinds of work between an idea and a parcel at the door. */
public enum Stage {
    MAKING,
    LISTING,
    SHOW,
    PACKING,
    /** Serves everything and no piece in particular. */
    COMMON
}
