package mizuhiki.stream.feed;

import java.time.Instant;

/** What is planned for somebody, in the words of their feed. */
record Plan(String uid, String summary, Instant startsAt, Instant endsAt, boolean own) {}
