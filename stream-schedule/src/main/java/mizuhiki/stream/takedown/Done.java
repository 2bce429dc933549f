package mizuhiki.stream.takedown;

import java.time.Instant;
import java.util.UUID;

/** What was taken down, by whom and when. */
record Done(UUID personId, Subject subject, UUID subjectId, String title, UUID doneBy, Instant doneAt) {}
