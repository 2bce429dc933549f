package mizuhiki.stream.show;

/** Where people watch. */
enum Platform {
    OWN_PAGE,
    YOUTUBE,
    INSTAGRAM,
    TIKTOK,
    OTHER
}
