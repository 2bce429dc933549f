package mizuhiki.stream.crew;

/** What somebody said to an offer. A pass frees the place and is forgotten when the show begins. */
public enum Answer {
    OFFERED,
    ACCEPTED,
    PASSED
}
