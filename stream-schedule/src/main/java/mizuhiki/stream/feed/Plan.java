package mizuhiki.stream.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for somebody, in the words of their feed.
 *
 * @param instead uid of an entry that is not told while this one is
 */
record Plan(
        String uid,
        String summary,
        Instant startsAt,
        Instant endsAt,
        boolean own,
        @Nullable String instead) {}
