package mizuhiki.catalog.shelf;

/** Where people put pieces by hand. What is kept for a show comes and goes by itself. */
public enum HandPlace {
    SHELF,
    BOX,
    STUDIO,
    PICKUP;

    public Place place() {
        return new Place(name());
    }
}
