package mizuhiki.stream.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * What a feed tells of one thing, and how often that has changed.
 *
 * @param summary names nobody
 * @param own whether it is about the reader, and not about everybody
 */
record FeedEntry(
        String uid,
        String summary,
        Instant startsAt,
        Instant endsAt,
        boolean own,
        boolean cancelled,
        int sequence,
        Instant changedAt) {

    /** Calendars that look seldom still hear of it. */
    static final Duration CANCELLED_KEPT = Duration.ofDays(30);

    static FeedEntry first(Plan plan, Instant now) {
        return new FeedEntry(plan.uid(), plan.summary(), plan.startsAt(), plan.endsAt(), plan.own(), false, 0, now);
    }

    FeedEntry become(Plan plan, Instant now) {
        return says(plan)
                ? this
                : new FeedEntry(
                        uid, plan.summary(), plan.startsAt(), plan.endsAt(), plan.own(), false, sequence + 1, now);
    }

    FeedEntry vanish(Instant now) {
        return cancelled ? this : new FeedEntry(uid, summary, startsAt, endsAt, own, true, sequence + 1, now);
    }

    boolean isWorthTelling(Instant now) {
        return !cancelled || changedAt.plus(CANCELLED_KEPT).isAfter(now);
    }

    private boolean says(Plan plan) {
        return !cancelled && new Plan(uid, summary, startsAt, endsAt, own, plan.instead()).equals(plan);
    }
}
