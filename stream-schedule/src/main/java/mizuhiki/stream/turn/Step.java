package mizuhiki.stream.turn;

/** How far somebody has come in a kind of role; each step is taken when the member wants it. */
public enum Step {
    OBSERVER,
    ASSISTANT,
    ROLE,
    LEAD
}
