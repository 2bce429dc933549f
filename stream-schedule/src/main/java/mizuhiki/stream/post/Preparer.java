package mizuhiki.stream.post;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.WorkDone;

/**
 * Somebody who prepared a post.
 *
 * @param id of the work it becomes: told twice, it is still the same work
 */
public record Preparer(UUID id, UUID personId) {

    private static final String TASK = "SNSのお知らせ";

    public static List<Preparer> of(List<UUID> personIds) {
        return personIds.stream()
                .distinct()
                .map(personId -> new Preparer(UuidCreator.getTimeOrderedEpoch(), personId))
                .toList();
    }

    WorkDone work(Post post, int minutes, LocalDate day) {
        return new WorkDone(id, personId, post.stage(), post.subjectId(), TASK, minutes, day);
    }
}
