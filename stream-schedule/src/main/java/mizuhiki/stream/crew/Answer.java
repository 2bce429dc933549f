package mizuhiki.stream.crew;

/** What somebody said to an offer. A pass frees the place. When the show begins, only what was accepted stays. */
public enum Answer {
    OFFERED,
    ACCEPTED,
    PASSED
}
