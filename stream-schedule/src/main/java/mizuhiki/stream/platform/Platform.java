package mizuhiki.stream.platform;

/** Where people watch. */
public enum Platform {
    OWN_PAGE,
    YOUTUBE,
    INSTAGRAM,
    TIKTOK,
    OTHER
}
