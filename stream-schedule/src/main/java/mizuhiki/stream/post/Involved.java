package mizuhiki.stream.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.event.WorkDone;

/**
 * Who and what is in a post.
 *
 * @param pictures pieces whose picture goes with it
 */
public record Involved(List<Preparer> preparers, List<Seen> seen, List<UUID> pictures) {

    public Involved {
        preparers = preparers.stream()
                .sorted(Comparator.comparing(Preparer::personId))
                .toList();
        seen = List.copyOf(seen);
        pictures = List.copyOf(pictures);
    }

    public static Involved of(PostPlan plan) {
        return new Involved(
                Preparer.of(plan.preparedBy()),
                plan.seen().stream().distinct().toList(),
                plan.pictures().stream().distinct().toList());
    }

    public boolean isPreparedBy(UUID personId) {
        return preparers.stream().anyMatch(each -> each.personId().equals(personId));
    }

    public boolean shows(UUID personId, Sight sight) {
        return seen.contains(new Seen(personId, sight));
    }

    public boolean shows(Sight sight) {
        return !people(sight).isEmpty();
    }

    public List<UUID> people(Sight sight) {
        return seen.stream()
                .filter(each -> each.sight() == sight)
                .map(Seen::personId)
                .toList();
    }

    /** Those shown so who are not among the given. */
    public List<UUID> without(Sight sight, Set<UUID> personIds) {
        return people(sight).stream()
                .filter(personId -> !personIds.contains(personId))
                .toList();
    }

    /** The minutes shared equally, none lost; staff who helped have their part, and are paid otherwise. */
    public List<WorkDone> work(Post post, Set<UUID> memberIds, LocalDate day) {
        var work = new ArrayList<WorkDone>();
        for (var at = 0; at < preparers.size(); at++) {
            var minutes = post.minutes() / preparers.size() + (at < post.minutes() % preparers.size() ? 1 : 0);
            if (minutes > 0 && memberIds.contains(preparers.get(at).personId())) {
                work.add(preparers.get(at).work(post, minutes, day));
            }
        }
        return List.copyOf(work);
    }
}
