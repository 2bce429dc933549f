package mizuhiki.catalog.tray;

/** The rules by which trays decide have a number: it is raised whenever the same requests may lead to something else. */
public final class Rules {

    public static final int NUMBER = 6;

    private Rules() {}
}
