package mizuhiki.stream.play;

/** Something to do, with nobody there for it. */
public record Unattended(Duty duty, int fromMinute, int count) {}
