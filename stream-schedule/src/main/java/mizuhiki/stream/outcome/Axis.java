package mizuhiki.stream.outcome;

/** How the sales of a show are looked at. */
enum Axis {
    MINUTE,
    PIECE,
    ROLE,
    MAKER
}
