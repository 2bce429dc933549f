package mizuhiki.stream.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a feed tells now, given what it has told before.
 *
 * <p>Whatever vanished from the calendar, for whatever reason, is told as cancelled; what merely lies behind is
 * forgotten. What another entry stands for is kept in mind, so that its SEQUENCE goes on should it be told again.
 *
 * @param unsaid uids of those
 */
record Telling(List<FeedEntry> told, List<FeedEntry> now, Set<String> unsaid) {

    private static final Comparator<FeedEntry> IN_ORDER =
            Comparator.comparing(FeedEntry::startsAt).thenComparing(FeedEntry::uid);

    /** @param since what ended before is told no more */
    static Telling of(List<FeedEntry> told, List<Plan> plans, Instant since, Instant now) {
        var before = told.stream().collect(Collectors.toMap(FeedEntry::uid, Function.identity()));
        var planned = plans.stream().map(Plan::uid).collect(Collectors.toSet());
        var unsaid = plans.stream().map(Plan::instead).filter(Objects::nonNull).collect(Collectors.toSet());
        var vanished = told.stream()
                .filter(entry -> !planned.contains(entry.uid()) && !unsaid.contains(entry.uid()))
                .filter(entry -> !entry.endsAt().isBefore(since))
                .map(entry -> entry.vanish(now))
                .filter(entry -> entry.isWorthTelling(now));
        return new Telling(
                told,
                Stream.concat(plans.stream().map(plan -> next(before, plan, now)), vanished)
                        .sorted(IN_ORDER)
                        .toList(),
                unsaid);
    }

    List<FeedEntry> changed() {
        var known = new HashSet<>(told);
        return now.stream().filter(entry -> !known.contains(entry)).toList();
    }

    List<String> forgotten() {
        var kept = now.stream().map(FeedEntry::uid).collect(Collectors.toSet());
        return told.stream()
                .map(FeedEntry::uid)
                .filter(uid -> !kept.contains(uid) && !unsaid.contains(uid))
                .toList();
    }

    private static FeedEntry next(Map<String, FeedEntry> before, Plan plan, Instant now) {
        var entry = before.get(plan.uid());
        return entry == null ? FeedEntry.first(plan, now) : entry.become(plan, now);
    }
}
