package mizuhiki.stream.aftercare;

/** How a show was for somebody. */
enum Feeling {
    GOOD,
    A_LITTLE_TIRED,
    HARD
}
