package mizuhiki.catalog.chat;

/** Where a comment was written. */
enum Platform {
    OWN_PAGE,
    YOUTUBE,
    INSTAGRAM,
    TIKTOK,
    OTHER
}
