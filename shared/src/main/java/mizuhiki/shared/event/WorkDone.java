package mizuhiki.shared.event;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody did a piece of work, told where it happened.
 *
 * @param subjectId what was worked on: the lot made, the product listed, the show, or the order packed
 * @param task the kind of task in plain words, such as a show role
 */
public record WorkDone(
        UUID workId, UUID personId, Stage stage, UUID subjectId, String task, int minutes, LocalDate workedOn)
        implements CatalogEvent, StreamEvent {}
